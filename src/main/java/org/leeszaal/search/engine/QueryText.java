package org.leeszaal.search.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leeszaal.search.query.QueryNode;
import org.leeszaal.search.query.QueryNode.Closeness;
import org.leeszaal.search.query.QueryNode.Matching;
import org.leeszaal.search.query.QueryNode.Naming;
import org.leeszaal.search.query.QueryNode.QueryField;

/** Writes a query tree in the query language again. */
final class QueryText {
  private QueryText() {}

  static String of(QueryNode node) {
    return switch (node) {
      case QueryNode.All all -> "*";
      case QueryNode.And and -> joined(and.clauses(), " ");
      case QueryNode.Or or -> joined(or.clauses(), " OR ");
      case QueryNode.Not not -> "-" + inner(not.clause());
      case QueryNode.Word word ->
          field(word.field())
              + (word.matching() == Matching.EXACT ? quoted(word.text()) : word.text());
      case QueryNode.Wildcard wildcard -> field(wildcard.field()) + wildcard.pattern();
      case QueryNode.Regex regex -> field(regex.field()) + "/" + regex.pattern() + "/";
      case QueryNode.Fuzzy fuzzy -> field(fuzzy.field()) + fuzzy.text() + "~" + fuzzy.edits();
      case QueryNode.Phrase phrase -> phrase(phrase);
      case QueryNode.Near near ->
          inner(near.left()) + " " + closeness(near.closeness()) + " " + inner(near.right());
      case QueryNode.AtLeast atLeast -> "atleast" + atLeast.times() + " " + inner(atLeast.clause());
      case QueryNode.Entity entity -> entity(entity);
      case QueryNode.Dates dates ->
          "date:[" + day(dates.first()) + " TO " + day(dates.last()) + "]";
      case QueryNode.Length length -> "words:[" + length.least() + " TO " + length.most() + "]";
      case QueryNode.Value value ->
          value(value.field().name().toLowerCase(Locale.ROOT), value.value());
    };
  }

  private static String joined(List<QueryNode> nodes, String between) {
    return nodes.stream().map(QueryText::inner).collect(Collectors.joining(between));
  }

  private static String inner(QueryNode node) {
    boolean several =
        node instanceof QueryNode.And
            || node instanceof QueryNode.Or
            || node instanceof QueryNode.Near;
    return several ? "(" + of(node) + ")" : of(node);
  }

  private static String phrase(QueryNode.Phrase phrase) {
    String words = phrase.parts().stream().map(QueryText::of).collect(Collectors.joining(" "));
    return field(phrase.field()) + quoted(words) + (phrase.slop() > 0 ? "~" + phrase.slop() : "");
  }

  private static String entity(QueryNode.Entity entity) {
    String name = (entity.naming() == Naming.LETTERS ? "=" : "") + entity.name();
    String field =
        switch (entity.field()) {
          case PERSON -> "person";
          case ORGANISATION -> "org";
          case PLACE -> "place";
          case COUNTRY -> "country";
        };
    return value(field, name);
  }

  private static String value(String field, String value) {
    return field + ":" + (value.contains(" ") || value.startsWith("=") ? quoted(value) : value);
  }

  private static String closeness(Closeness closeness) {
    return switch (closeness) {
      case Closeness.Words(int most) -> "w/" + most;
      case Closeness.SameSentence() -> "/s";
      case Closeness.SameParagraph() -> "/p";
    };
  }

  private static String field(QueryField field) {
    return switch (field) {
      case TEXT -> "";
      case TITLE -> "title:";
      case LEAD -> "lead:";
      case TITLE_AND_LEAD -> "hlead:";
      case BODY -> "body:";
      case BYLINE -> "byline:";
      case OUTLET -> "outlet:";
      case SECTION -> "section:";
    };
  }

  private static String day(LocalDate day) {
    return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "*" : day.toString();
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
