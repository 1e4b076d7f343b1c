/**
 * Which language is a text in: Dutch, French, English or another?
 *
 * <p>Comes in: characters. Goes out: a {@link org.leeszaal.article.Language}. Refuses to know: what
 * a file declares about itself.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.extract.language;
