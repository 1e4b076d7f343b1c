package org.leeszaal.schema;

import org.leeszaal.article.Language;

/**
 * The parts of an article that words are searched in. Each has one field a language for word stems,
 * one for exact words and one for names; a word has the same position in all of them, so that a
 * name and a word can be asked for next to each other.
 */
public enum TextPart {
  TITLE("title"),
  LEAD("lead"),
  BODY("body");

  private final String key;

  TextPart(String key) {
    this.key = key;
  }

  /** Field of the stored text. */
  public String key() {
    return key;
  }

  /** Field of the words as the rules of a language reduce them. */
  public String stems(Language language) {
    return key + "_" + language.code();
  }

  /** Field of the words folded for case and accents only. */
  public String exact() {
    return key + "_exact";
  }

  /** Field of the {@link NameTerms} at the places of the names. */
  public String names() {
    return key + "_names";
  }
}
