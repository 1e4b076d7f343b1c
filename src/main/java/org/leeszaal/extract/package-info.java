/**
 * Stage 2: what does this file say?
 *
 * <p>Comes in: a {@link org.leeszaal.corpus.SourceFile} of any format. Goes out: an {@link
 * org.leeszaal.extract.Extraction}: articles, or the reason why there are none. Files are hostile:
 * this is the one stage that may catch every exception.
 *
 * <p>Refuses to know: names in the text, indexes, and whether a file was read before. Tika, jsoup
 * and the readers of newsroom formats have their home here.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.extract;
