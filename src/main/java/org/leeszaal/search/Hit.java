package org.leeszaal.search;

import java.util.List;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.Language;
import org.leeszaal.article.PublishedDate;

/**
 * One result.
 *
 * @param headline the title with the matches in it
 * @param words length of the body in words
 * @param score higher is better; only comparable within one result page
 * @param snippets the best passages, in order of the text
 * @param entities those the article names most
 * @param similar further articles among the results that are near-duplicates of this one; 0 when
 *     the request does not group
 */
public record Hit(
    ArticleId id,
    String title,
    Snippet headline,
    String outlet,
    PublishedDate published,
    String section,
    List<String> authors,
    Language language,
    int words,
    double score,
    List<Snippet> snippets,
    List<EntityRef> entities,
    long similar) {
  public Hit {
    authors = List.copyOf(authors);
    snippets = List.copyOf(snippets);
    entities = List.copyOf(entities);
  }
}
