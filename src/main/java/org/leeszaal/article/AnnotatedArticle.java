package org.leeszaal.article;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An article with the names found in it.
 *
 * @param mentions in order of their place, not overlapping, each surface equal to the text at its
 *     span
 */
public record AnnotatedArticle(Article article, List<Mention> mentions) {
  public AnnotatedArticle {
    mentions = mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
    String text = article.text();
    int last = 0;
    for (Mention mention : mentions) {
      if (mention.span().begin() < last
          || mention.span().end() > text.length()
          || !mention.span().in(text).equals(mention.surface())) {
        throw new IllegalArgumentException("mention does not fit the text: " + mention);
      }
      last = mention.span().end();
    }
  }

  /** ISO codes of all countries that the article names in any way, sorted. */
  public Set<String> countries() {
    Set<String> codes = new TreeSet<>();
    for (Mention mention : mentions) {
      if (!mention.country().isEmpty()) {
        codes.add(mention.country());
      }
    }
    return codes;
  }
}
