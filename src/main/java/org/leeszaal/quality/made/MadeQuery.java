package org.leeszaal.quality.made;

import org.leeszaal.article.EntityId;

/**
 * A question to a made archive that at least one article answers.
 *
 * @param text the words; in {@link Kind#WILDCARD} the beginning of a word
 * @param person who is meant in {@link Kind#NAME} and {@link Kind#PERSON}; else none
 * @param country to narrow by in {@link Kind#FILTER}, ISO 3166-1 alpha-2; else empty
 * @param year to narrow by in {@link Kind#FILTER}, four digits; else empty
 */
public record MadeQuery(Kind kind, String text, EntityId person, String country, String year) {
  /** What readers ask for. */
  public enum Kind {
    /** A word. */
    WORD("one word"),
    /** Two words of one paragraph, both wanted. */
    WORDS("two words"),
    /** Two words next to each other. */
    PHRASE("phrase"),
    /** A person's full name, as two words. */
    NAME("name"),
    /** A person, by any name. */
    PERSON("person:"),
    /** A word, narrowed to a country and a year. */
    FILTER("filter"),
    /** Words that begin with some letters. */
    WILDCARD("wildcard");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** In tables. */
    public String title() {
      return title;
    }
  }
}
