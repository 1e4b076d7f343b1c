/**
 * What flows through Leeszaal: articles, their parts, the mentions in them and the entities that
 * are meant.
 *
 * <p>Comes in: nothing; everything else builds these values. Goes out: records and enums that are
 * checked and copied when they are made, so that no stage has to doubt what another one hands it.
 *
 * <p>Refuses to know: files, formats, models, indexes and pages. JDK only. Text offsets are always
 * UTF-16 characters, as in {@link java.lang.String}. A new fact that only one stage needs is a new
 * record around {@link org.leeszaal.article.Article}, as {@link
 * org.leeszaal.article.AnnotatedArticle} is, never one more field.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.article;
