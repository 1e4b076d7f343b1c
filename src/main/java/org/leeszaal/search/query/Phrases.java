package org.leeszaal.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leeszaal.search.query.QueryNode.Matching;
import org.leeszaal.search.query.QueryNode.QueryField;

/** Reads what stands between quotes. */
final class Phrases {
  private Phrases() {}

  /** The phrase, or the single exact word, of a text field; empty when there are no words. */
  static Optional<QueryNode> read(QueryField field, String content, int slop) {
    boolean letters = content.stripLeading().startsWith("=");
    Matching matching = letters ? Matching.EXACT : Matching.STEMMED;
    List<QueryNode> parts = parts(field, content, matching);
    if (parts.size() > 1) {
      return Optional.of(new QueryNode.Phrase(field, parts, slop, matching));
    }
    return parts.stream().findFirst().map(Phrases::alone);
  }

  /** The same words without order, as plain text; empty when there are none. */
  static Optional<QueryNode> plainWords(QueryField field, String content) {
    return TreeBuilder.and(parts(field, content, Matching.STEMMED));
  }

  private static QueryNode alone(QueryNode part) {
    return switch (part) {
      case QueryNode.Word word -> new QueryNode.Word(word.field(), word.text(), Matching.EXACT);
      case QueryNode.Wildcard any
          when any.pattern().equals("*") && any.field() == QueryField.TEXT ->
          new QueryNode.All();
      default -> part;
    };
  }

  private static List<QueryNode> parts(QueryField field, String content, Matching matching) {
    List<QueryNode> parts = new ArrayList<>();
    int at = 0;
    while (at < content.length()) {
      int end = endOfWord(content, at);
      part(field, content.substring(at, end), matching).ifPresent(parts::add);
      at = end == content.length() ? end : afterSeparator(content, end);
    }
    return parts;
  }

  static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && !Letters.endsWord(text, end)) {
      boolean escape = text.charAt(end) == '\\' && end + 1 < text.length();
      end += escape && text.charAt(end + 1) != ' ' ? 2 : 1;
    }
    return end;
  }

  /** Behind the separator, and behind the number of a {@code ~}: between quotes it says nothing. */
  private static int afterSeparator(String content, int separator) {
    int at = separator + 1;
    if (content.charAt(separator) == '~') {
      while (at < content.length() && Character.isDigit(content.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  private static Optional<QueryNode> part(QueryField field, String raw, Matching matching) {
    int name = FieldNames.nameLength(raw, 0);
    if (name > 0
        && FieldNames.find(raw.substring(0, name)).orElse(Scope.Text.PLAIN)
            instanceof Scope.Name(QueryNode.EntityField of)) {
      return Leaves.name(of, raw.substring(name + 1));
    }
    Written written = Written.of(raw);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        written.isWildcard()
            ? new QueryNode.Wildcard(field, written.pattern())
            : new QueryNode.Word(field, written.text(), matching));
  }
}
