package org.leeszaal.entity.tag;

import java.util.List;

/**
 * An article with the tag of each word.
 *
 * @param sentences tokens
 * @param tags BIO, as many as tokens
 */
public record MarkedArticle(List<List<String>> sentences, List<List<String>> tags) {
  public MarkedArticle {
    if (sentences.size() != tags.size()) {
      throw new IllegalArgumentException("sentences and tags differ in number");
    }
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).size() != tags.get(i).size()) {
        throw new IllegalArgumentException("words and tags differ in number: " + sentences.get(i));
      }
    }
    sentences = List.copyOf(sentences);
    tags = List.copyOf(tags);
  }

  public int words() {
    return sentences.stream().mapToInt(List::size).sum();
  }
}
