/**
 * Stage 3: who is in it?
 *
 * <p>Comes in: an {@link org.leeszaal.article.Article}. Goes out: an {@link
 * org.leeszaal.article.AnnotatedArticle}: its names, and which person, organisation, place or
 * country each means. Nothing is kept from one article to the next.
 *
 * <p>Refuses to know: files, indexes and pages, and where its tables and models lie: they come as
 * settings. OpenNLP has its home here.
 */
@org.jspecify.annotations.NullMarked
package org.leeszaal.entity;
