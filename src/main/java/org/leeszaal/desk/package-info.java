/**
 * What do people add to an archive?
 *
 * <p>Comes in: decisions of people: corrections of who is meant, saved searches, tags and notes.
 * Goes out: readable files in the archive's folder that survive every new index, and one pure
 * function ({@link org.leeszaal.article.Corrector}) from an article as it was found to the article
 * as it shall be searched. Safe for several threads and several processes.
 *
 * <p>Refuses to know: how the index is written or searched, and how pages look.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.desk;
