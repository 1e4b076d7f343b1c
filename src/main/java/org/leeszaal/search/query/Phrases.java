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
    String bare = content.stripLeading();
    boolean letters = bare.startsWith("=");
    Matching matching = letters ? Matching.EXACT : Matching.STEMMED;
    List<QueryNode> parts = parts(field, letters ? bare.substring(1) : bare, matching);
    if (parts.size() > 1) {
      return Optional.of(new QueryNode.Phrase(field, parts, slop, matching));
    }
    return parts.stream().findFirst().map(Phrases::alone);
  }

  /** The same words without order, as plain text; empty when there are none. */
  static Optional<QueryNode> plainWords(QueryField field, String content) {
    List<QueryNode> words = new ArrayList<>();
    parts(field, content, Matching.STEMMED).forEach(part -> words.add(everything(part)));
    return TreeBuilder.and(words);
  }

  private static QueryNode alone(QueryNode part) {
    return part instanceof QueryNode.Word(QueryField field, String text, Matching m)
        ? new QueryNode.Word(field, text, Matching.EXACT)
        : everything(part);
  }

  /** Outside a phrase a lone {@code *} is not any word but any article. */
  private static QueryNode everything(QueryNode part) {
    boolean all =
        part instanceof QueryNode.Wildcard(QueryField field, String pattern)
            && field == QueryField.TEXT
            && pattern.equals("*");
    return all ? new QueryNode.All() : part;
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
