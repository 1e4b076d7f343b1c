package org.leeszaal.schema;

/** The fields beside the text; for those see {@link TextPart}. */
public enum ArchiveField {
  /** The article's id: indexed and stored. */
  ID("id"),
  /** Minutes from 1970-01-01T00:00 at the place of publication: points and doc values. */
  PUBLISHED("published"),
  /** The date as it was read and where from ({@code iso|origin}): stored. */
  DATE("date"),
  /** Length of the body in words: points and doc values. */
  WORDS("words"),
  /** A number made from the id, for an order that does not depend on the order of import. */
  ORDER("order"),
  /** The group of near-duplicates; absent where there is none: updatable doc values. */
  GROUP("group"),
  /** Sketch of the text for finding near-duplicates: doc values. */
  BANDS("bands"),
  /** Every value of every facet: doc values, and terms for filters. */
  FACETS("facets"),
  /** Names that lead to entities, see {@link NameTerms#nameTerm}: indexed. */
  NAMES("names"),
  /** Names of an entity as they are written, with frequency: indexed. */
  ALIASES("aliases"),
  /** Offices and jobs that stand beside the names of a person, with frequency: indexed. */
  ROLES("roles"),
  /** Names of an entity for people, with frequency: indexed. */
  LABELS("labels"),
  /** Names that people gave to entities, see {@link NameTerms#spelled}: indexed and stored. */
  GIVEN("given"),
  /**
   * Entities that mentions had before a correction, see {@link NameTerms#former}: indexed and
   * stored.
   */
  FORMER("former"),
  /** Mentions with their spans as they hold, see {@link StoredMentions}: stored. */
  MENTIONS("mentions"),
  /** Mentions as they were found, only where a correction changed them: stored. */
  FOUND("found"),
  /** Millisecond from 1970 of the batch that first brought the article: points and doc values. */
  ADDED("added"),
  /** Language of the article: stored and doc values. */
  LANGUAGE("language"),
  /** Stretches in another language, {@code begin-end-code} each: stored. */
  FOREIGN("foreign"),
  /** All text of the article's page, see {@link StoredText#page}; absent where none: stored. */
  PAGE_TEXT("page"),
  AUTHOR("author"),
  OUTLET("outlet"),
  SECTION("section"),
  URL("url"),
  PATH("path"),
  TYPE("type");

  private final String key;

  ArchiveField(String key) {
    this.key = key;
  }

  /** The name in the index. */
  public String key() {
    return key;
  }
}
