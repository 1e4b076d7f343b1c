package org.leeszaal.search;

import java.util.List;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.TextSpan;

/**
 * One article with what belongs beside it.
 *
 * @param words length of the body in words
 * @param marks where the query matches in {@link org.leeszaal.article.Article#text()}, in order,
 *     not overlapping; empty without a query
 * @param entities that it names, most mentions first
 * @param duplicates near-duplicates: the rest of its group
 * @param related other articles about the same people and matters, best first
 */
public record ArticlePage(
    AnnotatedArticle annotated,
    int words,
    List<TextSpan> marks,
    List<EntityRef> entities,
    List<ArticleRef> duplicates,
    List<ArticleRef> related) {
  public ArticlePage {
    marks = List.copyOf(marks);
    entities = List.copyOf(entities);
    duplicates = List.copyOf(duplicates);
    related = List.copyOf(related);
  }
}
