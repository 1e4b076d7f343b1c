/**
 * What do the templates show?
 *
 * <p>Comes in: nothing; the pages of {@code web} fill these records. Goes out: words and addresses,
 * ready to be written; a template decides nothing but where they stand.
 *
 * <p>Refuses to know: the archive and HTTP.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.web.view;
