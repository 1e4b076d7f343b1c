package org.leeszaal.search.query;

import java.time.LocalDate;
import java.util.List;

/**
 * The tree of a query. Fields are on the leaves; {@link QueryField#TEXT} is headline, lead and
 * body.
 */
public sealed interface QueryNode {
  /** Everything: what an empty query or a lone {@code *} says. */
  record All() implements QueryNode {}

  /** All clauses must match; at least two. */
  record And(List<QueryNode> clauses) implements QueryNode {
    public And {
      clauses = List.copyOf(clauses);
    }
  }

  /** One clause must match; at least two. */
  record Or(List<QueryNode> clauses) implements QueryNode {
    public Or {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * Articles that do not match the clause. The parser puts it only among the clauses of an {@link
   * And} that has another clause too, at worst {@link All}.
   */
  record Not(QueryNode clause) implements QueryNode {}

  /**
   * One word.
   *
   * @param text as typed, never empty, without quotes
   */
  record Word(QueryField field, String text, Matching matching) implements QueryNode {}

  /** A word with {@code *} or {@code ?}; {@code \} keeps the next character as it is. */
  record Wildcard(QueryField field, String pattern) implements QueryNode {}

  /**
   * A word that fits a regular expression, as between the slashes of {@code /peg[ae]sus/}.
   *
   * @param pattern at most 200 characters, without blanks; Java can read it
   */
  record Regex(QueryField field, String pattern) implements QueryNode {}

  /**
   * A word with up to {@code edits} changed letters.
   *
   * @param edits 1 or 2
   */
  record Fuzzy(QueryField field, String text, int edits) implements QueryNode {}

  /**
   * Words in this order, or near each other.
   *
   * @param parts words, wildcards (a lone {@code *} is any word) or entities, at least two; words
   *     have the field and the matching of the phrase
   * @param slop how many words may stand between, or be out of place; 0 is the exact order
   */
  record Phrase(QueryField field, List<QueryNode> parts, int slop, Matching matching)
      implements QueryNode {
    public Phrase {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Both sides close to each other in the text, in any order. A side is a word, wildcard, regular
   * expression, fuzzy word, phrase, entity, another nearness, or a choice of these, and both sides
   * are in one field.
   */
  record Near(QueryNode left, QueryNode right, Closeness closeness) implements QueryNode {}

  /** The clause, of the kinds that {@link Near} takes, at least this often (2 or more). */
  record AtLeast(int times, QueryNode clause) implements QueryNode {}

  /**
   * A person, organisation, place or country by any of its names.
   *
   * @param name as typed; {@code *} is any entity of the kind; may be an id such as {@code
   *     person/vladimir-putin}, and may hold wildcards: {@code mac*}
   */
  record Entity(EntityField field, String name, Naming naming) implements QueryNode {}

  /** Days, both ends included; {@link LocalDate#MIN} and {@link LocalDate#MAX} are open ends. */
  record Dates(LocalDate first, LocalDate last) implements QueryNode {}

  /** Length of the article in words, both ends included. */
  record Length(int least, int most) implements QueryNode {}

  /**
   * A value of a facet: {@code lang:nl}, {@code type:pdf}, {@code tag:todo}.
   *
   * @param value languages and types in lower case, tags as typed; {@code -} is none
   */
  record Value(ValueField field, String value) implements QueryNode {}

  /** How the letters of a word are taken. */
  enum Matching {
    /** Word forms and compounds count. */
    STEMMED,
    /** These letters, case and accents apart. */
    EXACT
  }

  /** What the name of an entity query means. */
  enum Naming {
    /** Whoever is known by this name, in any language. */
    ANY_NAME,
    /** The mention has just these letters. */
    LETTERS
  }

  /** Text fields. */
  enum QueryField {
    TEXT,
    TITLE,
    LEAD,
    TITLE_AND_LEAD,
    BODY,
    BYLINE,
    OUTLET,
    SECTION
  }

  /** Entity fields. */
  enum EntityField {
    PERSON,
    ORGANISATION,
    PLACE,
    COUNTRY
  }

  /** Fields with whole values. */
  enum ValueField {
    LANGUAGE,
    TYPE,
    TAG
  }

  /** How close two sides must be. */
  sealed interface Closeness {
    /** At most this many words apart. */
    record Words(int most) implements Closeness {}

    record SameSentence() implements Closeness {}

    record SameParagraph() implements Closeness {}
  }
}
