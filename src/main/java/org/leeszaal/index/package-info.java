/**
 * Stage 4: how is the archive written?
 *
 * <p>Comes in: {@link org.leeszaal.article.AnnotatedArticle}s. Goes out: a Lucene index, committed
 * with the schema version.
 *
 * <p>Refuses to know: files, models, queries and pages.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.index;
