package org.leeszaal.search.query;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.leeszaal.search.query.QueryNode.EntityField;
import org.leeszaal.search.query.QueryNode.Matching;
import org.leeszaal.search.query.QueryNode.Naming;
import org.leeszaal.search.query.QueryNode.QueryField;
import org.leeszaal.search.query.QueryNode.ValueField;

/** Makes the leaves of the tree: what a word or a quoted text means in its field. */
final class Leaves {
  /** The distance of a {@code "a b"~} without a number. */
  static final int USUAL_SLOP = 10;

  /** Words of up to this many letters are allowed one changed letter, longer ones two. */
  private static final int SHORT_WORD = 5;

  private final NoteList notes;
  private final Measures measures;

  Leaves(NoteList notes) {
    this.notes = notes;
    measures = new Measures(notes);
  }

  /** A word without quotes; empty when it has nothing to search. */
  Optional<QueryNode> word(Scope scope, String raw, Suffix suffix) {
    return switch (scope) {
      case Scope.Text(QueryField field) -> text(field, raw, suffix);
      case Scope.Name(EntityField field) -> name(field, raw);
      case Scope.Whole(ValueField field) -> value(field, Written.of(raw).text());
      case Scope.Day day -> measures.read(day, raw);
      case Scope.WordCount count -> measures.read(count, raw);
    };
  }

  /** What stands between quotes; empty when it has nothing to search. */
  Optional<QueryNode> quoted(Scope scope, String content, Suffix suffix) {
    return switch (scope) {
      case Scope.Text(QueryField field) ->
          Phrases.read(field, content, suffix.isThere() ? suffix.orElse(USUAL_SLOP) : 0);
      case Scope.Name(EntityField field) -> name(field, content);
      case Scope.Whole(ValueField field) -> value(field, unescaped(content));
      case Scope.Day day -> measures.read(day, content);
      case Scope.WordCount count -> measures.read(count, content);
    };
  }

  /** {@code field:-}: articles where the field has nothing. */
  static Optional<QueryNode> none(Scope scope) {
    return switch (scope) {
      case Scope.Text(QueryField field) -> TreeBuilder.not(new QueryNode.Wildcard(field, "*"));
      case Scope.Name(EntityField field) -> TreeBuilder.not(anyOf(field));
      case Scope.Whole(ValueField field) -> Optional.of(new QueryNode.Value(field, "-"));
      case Scope.Day day -> TreeBuilder.not(Measures.ANY_DAY);
      case Scope.WordCount count -> Optional.empty();
    };
  }

  /** An entity by name; {@code =} before it means its letters. */
  static Optional<QueryNode> name(EntityField field, String raw) {
    String name = unescaped(raw);
    boolean letters = name.startsWith("=");
    while (name.startsWith("=")) {
      name = name.substring(1).strip();
    }
    name = trimmed(name);
    if (name.equals("*")) {
      return Optional.of(anyOf(field));
    }
    if (!Letters.hasLetterOrDigit(name)) {
      return Optional.empty();
    }
    Naming naming = letters ? Naming.LETTERS : Naming.ANY_NAME;
    return Optional.of(new QueryNode.Entity(field, name, naming));
  }

  private Optional<QueryNode> text(QueryField field, String raw, Suffix suffix) {
    Written written = Written.of(raw);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    if (written.isWildcard()) {
      if (suffix.isThere()) {
        notes.add(QueryNote.Reason.SIGN_LEFT_OUT, suffix.typed());
      }
      boolean all = written.isAnything() && field == QueryField.TEXT;
      return Optional.of(
          all ? new QueryNode.All() : new QueryNode.Wildcard(field, written.pattern()));
    }
    String text = written.text();
    if (suffix.isThere()) {
      int usual = text.codePointCount(0, text.length()) <= SHORT_WORD ? 1 : 2;
      int edits = suffix.orElse(usual);
      return Optional.of(
          edits == 0
              ? new QueryNode.Word(field, text, Matching.EXACT)
              : new QueryNode.Fuzzy(field, text, edits));
    }
    Matching matching = raw.startsWith("=") ? Matching.EXACT : Matching.STEMMED;
    return Optional.of(new QueryNode.Word(field, text, matching));
  }

  private static Optional<QueryNode> value(ValueField field, String typed) {
    String value = trimmed(typed);
    if (value.equals("*")) {
      return TreeBuilder.not(new QueryNode.Value(field, "-"));
    }
    if (!Letters.hasLetterOrDigit(value)) {
      return Optional.empty();
    }
    return Optional.of(
        new QueryNode.Value(
            field,
            switch (field) {
              case LANGUAGE -> LanguageNames.code(value);
              case TYPE -> value.toLowerCase(Locale.ROOT);
              case TAG -> value;
            }));
  }

  private static QueryNode anyOf(EntityField field) {
    return new QueryNode.Entity(field, "*", Naming.ANY_NAME);
  }

  private static String unescaped(String content) {
    String plain = content.replaceAll("\\\\(.)", "$1").replaceAll(" +", " ");
    return Letters.compose(plain).strip();
  }

  /** Without the punctuation that the end of a sentence leaves behind a name. */
  private static String trimmed(String name) {
    int end = name.length();
    while (end > 0 && ".,;:!\\ ".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(0, end).strip();
  }

  /**
   * The {@code ~2} behind a word or phrase.
   *
   * @param typed empty when there is none
   * @param number within its bounds
   */
  record Suffix(String typed, OptionalInt number) {
    static final Suffix NONE = new Suffix("", OptionalInt.empty());

    boolean isThere() {
      return !typed.isEmpty();
    }

    int orElse(int usual) {
      return number.orElse(usual);
    }
  }
}
