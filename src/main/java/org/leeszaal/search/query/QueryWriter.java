package org.leeszaal.search.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.leeszaal.search.query.QueryNode.And;
import org.leeszaal.search.query.QueryNode.Closeness;
import org.leeszaal.search.query.QueryNode.Dates;
import org.leeszaal.search.query.QueryNode.Length;
import org.leeszaal.search.query.QueryNode.Matching;
import org.leeszaal.search.query.QueryNode.Naming;
import org.leeszaal.search.query.QueryNode.Near;
import org.leeszaal.search.query.QueryNode.Or;
import org.leeszaal.search.query.QueryNode.Phrase;

/**
 * Writes a tree as a query, in one form: for links that drop or add a part, and for saved searches.
 * Parsing what is written gives the same tree, when the tree is one that the parser could have
 * made.
 */
public final class QueryWriter {
  private QueryWriter() {}

  /** The query; in English names and operators, whatever was typed. */
  public static String write(QueryNode tree) {
    String query = written(tree);
    return Sentences.couldBeOne(query) ? "(" + query + ")" : query;
  }

  private static String written(QueryNode node) {
    return switch (node) {
      case QueryNode.All all -> "*";
      case And and -> joined(and.clauses(), " ");
      case Or or -> joined(or.clauses(), " OR ");
      case QueryNode.Not not -> "NOT " + part(not.clause());
      case QueryNode.Word(var field, String text, Matching matching) ->
          FieldNames.prefix(field) + word(text, matching);
      case QueryNode.Wildcard(var field, String pattern) ->
          FieldNames.prefix(field) + Escapes.pattern(pattern);
      case QueryNode.Regex(var field, String pattern) ->
          FieldNames.prefix(field) + "/" + pattern + "/";
      case QueryNode.Fuzzy(var field, String text, int edits) ->
          FieldNames.prefix(field) + Escapes.word(text) + "~" + edits;
      case Phrase phrase -> phrase(phrase);
      case Near(QueryNode left, QueryNode right, Closeness closeness) ->
          side(left) + " " + sign(closeness) + " " + part(right);
      case QueryNode.AtLeast(int times, QueryNode clause) -> "atleast" + times + " " + part(clause);
      case QueryNode.Entity(var field, String name, Naming naming) ->
          FieldNames.prefix(field) + name(name, naming);
      case Dates dates -> "date:" + days(dates);
      case Length length -> "words:" + length(length);
      case QueryNode.Value(var field, String value) ->
          FieldNames.prefix(field) + name(value, Naming.ANY_NAME);
    };
  }

  private static String joined(List<QueryNode> clauses, String between) {
    return clauses.stream()
        .map(c -> c instanceof QueryNode.Not || c instanceof Near ? written(c) : part(c))
        .collect(Collectors.joining(between));
  }

  /** In parentheses where it would otherwise fall apart. */
  private static String part(QueryNode node) {
    boolean compound =
        node instanceof And
            || node instanceof Or
            || node instanceof Near
            || node instanceof QueryNode.Not;
    return compound ? "(" + written(node) + ")" : written(node);
  }

  /** Nearness reads from the left, so a nearness at the left needs no parentheses. */
  private static String side(QueryNode left) {
    return left instanceof Near ? written(left) : part(left);
  }

  private static String word(String text, Matching matching) {
    return matching == Matching.EXACT ? "\"" + Escapes.quoted(text) + "\"" : Escapes.word(text);
  }

  private static String phrase(Phrase phrase) {
    String parts =
        phrase.parts().stream().map(QueryWriter::phrasePart).collect(Collectors.joining(" "));
    String exact = phrase.matching() == Matching.EXACT ? "=" : "";
    String end = parts.endsWith("?") ? " " : "";
    String slop = phrase.slop() == 0 ? "" : "~" + phrase.slop();
    return FieldNames.prefix(phrase.field()) + "\"" + exact + parts + end + "\"" + slop;
  }

  private static String phrasePart(QueryNode part) {
    return switch (part) {
      case QueryNode.Word word -> Escapes.quoted(word.text());
      case QueryNode.Wildcard wildcard -> Escapes.pattern(wildcard.pattern());
      case QueryNode.Entity(var field, String name, Naming naming) ->
          FieldNames.prefix(field) + (naming == Naming.LETTERS ? "=" : "") + Escapes.name(name);
      default -> written(part);
    };
  }

  private static String name(String name, Naming naming) {
    if (naming == Naming.LETTERS) {
      return "\"=" + Escapes.inQuotes(name) + "\"";
    }
    return Escapes.isBare(name) ? name : "\"" + Escapes.inQuotes(name) + "\"";
  }

  private static String sign(Closeness closeness) {
    return switch (closeness) {
      case Closeness.Words(int most) -> "w/" + most;
      case Closeness.SameSentence s -> "/s";
      case Closeness.SameParagraph p -> "/p";
    };
  }

  private static String days(Dates dates) {
    LocalDate first = dates.first();
    LocalDate last = dates.last();
    if (dates.equals(Measures.ANY_DAY)) {
      return "*";
    }
    if (first.equals(last)) {
      return first.toString();
    }
    if (Periods.isYear(dates)) {
      return String.valueOf(first.getYear());
    }
    if (Periods.isMonth(dates)) {
      return YearMonth.from(first).toString();
    }
    String from = first.equals(LocalDate.MIN) ? "*" : first.toString();
    String to = last.equals(LocalDate.MAX) ? "*" : last.toString();
    return "[" + from + " TO " + to + "]";
  }

  private static String length(Length length) {
    boolean open = length.most() == Integer.MAX_VALUE;
    if (length.equals(Measures.ANY_LENGTH)) {
      return "*";
    }
    if (length.least() == length.most()) {
      return String.valueOf(length.least());
    }
    return open ? ">=" + length.least() : "[" + length.least() + " TO " + length.most() + "]";
  }
}
