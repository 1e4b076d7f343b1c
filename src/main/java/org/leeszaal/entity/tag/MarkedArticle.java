package org.leeszaal.entity.tag;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * An article with the tag of each word.
 *
 * @param sentences tokens
 * @param tags BIO, as many as tokens
 */
public record MarkedArticle(List<List<String>> sentences, List<List<String>> tags) {
  private static final int ONE_IN = 7;

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

  /**
   * Is it one of the articles, about one in seven, that choices are measured on? Told by its first
   * sentence, so that it does not change when other articles come or go.
   */
  public boolean isDevelopment() {
    CRC32 check = new CRC32();
    if (!sentences.isEmpty()) {
      check.update(String.join(" ", sentences.get(0)).getBytes(StandardCharsets.UTF_8));
    }
    return check.getValue() % ONE_IN == 0;
  }

  public int words() {
    return sentences.stream().mapToInt(List::size).sum();
  }
}
