package org.leeszaal.entity;

import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;

/** Finds the names in an article and decides who is meant. Safe for use by several threads. */
public interface EntityFinder {
  /** Depends on the article alone, not on those seen before. */
  AnnotatedArticle annotate(Article article);
}
