package org.leeszaal.index;

import java.util.OptionalLong;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Corrected;

/**
 * An article on its way into the index.
 *
 * @param found as the finder left it
 * @param corrected as it shall be searched
 * @param added millisecond from 1970 of the batch that first brought it
 * @param group of near-duplicates that it is known to be in
 */
record FiledArticle(AnnotatedArticle found, Corrected corrected, long added, OptionalLong group) {}
