package org.leeszaal.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.leeszaal.article.Language;
import org.leeszaal.search.query.QueryNode.And;
import org.leeszaal.search.query.QueryNode.Closeness;
import org.leeszaal.search.query.QueryNode.Entity;
import org.leeszaal.search.query.QueryNode.Matching;
import org.leeszaal.search.query.QueryNode.Naming;
import org.leeszaal.search.query.QueryNode.Near;
import org.leeszaal.search.query.QueryNode.Not;
import org.leeszaal.search.query.QueryNode.Or;
import org.leeszaal.search.query.QueryNode.Phrase;
import org.leeszaal.search.query.QueryNode.QueryField;
import org.leeszaal.search.query.QueryNode.Value;
import org.leeszaal.search.query.QueryNode.ValueField;

/** Says in Dutch, French or English what a query was understood to ask, and what was repaired. */
public final class QueryWords {
  private final Wording words;
  private final MeasureWords measures;

  private QueryWords(Language language) {
    words = Wording.in(language);
    measures = new MeasureWords(words);
  }

  /** Plain text, not escaped for any markup; English for {@link Language#OTHER}. */
  public static String explain(ParsedQuery query, Language language) {
    return explain(query.tree(), language);
  }

  /** A part of a query. */
  public static String explain(QueryNode node, Language language) {
    return new QueryWords(language).said(node);
  }

  /** One sentence: what was not taken as typed, and what was done instead. */
  public static String explain(QueryNote note, Language language) {
    Wording words = Wording.in(language);
    return words.say("note." + note.reason(), words.quote(note.part()));
  }

  /** All notes of a query, in their order. */
  public static List<String> notes(ParsedQuery query, Language language) {
    return query.notes().stream().map(note -> explain(note, language)).toList();
  }

  private String said(QueryNode node) {
    return switch (node) {
      case QueryNode.All all -> words.say("all");
      case And and -> and(and.clauses());
      case Or or ->
          or.clauses().stream()
              .map(this::part)
              .collect(Collectors.joining(" " + words.say("or") + " "));
      case Not(QueryNode clause) -> without(clause, "not");
      case Near(QueryNode left, QueryNode right, Closeness closeness) ->
          near(part(left), part(right), closeness);
      case QueryNode.AtLeast(int times, QueryNode clause) ->
          words.say("atleast", times, part(clause));
      case Phrase phrase -> phrase(phrase) + in(phrase.field());
      case Entity entity -> entity(entity);
      case QueryNode.Dates dates -> measures.dates(dates);
      case QueryNode.Length length -> measures.length(length);
      case Value value -> value(value);
      case QueryNode.Word w -> word(w);
      case QueryNode.Wildcard w -> wildcard(w);
      case QueryNode.Regex r -> words.say("regex", "/" + r.pattern() + "/") + in(r.field());
      case QueryNode.Fuzzy f ->
          words.say("fuzzy", words.quote(f.text()), f.edits()) + in(f.field());
    };
  }

  private String and(List<QueryNode> clauses) {
    StringBuilder said = new StringBuilder();
    for (QueryNode clause : clauses) {
      boolean first = said.isEmpty();
      if (clause instanceof Not(QueryNode inner)) {
        said.append(first ? "" : " ").append(without(inner, first ? "not" : "butnot"));
      } else {
        said.append(first ? "" : " " + words.say("and") + " ").append(part(clause));
      }
    }
    return said.toString();
  }

  /** Without anything of a kind is said by its own words, not as "not any". */
  private String without(QueryNode clause, String key) {
    String none =
        switch (clause) {
          case Entity entity when entity.name().equals("*") -> "entity." + entity.field() + ".none";
          case QueryNode.Dates dates when dates.equals(Measures.ANY_DAY) -> "dates.none";
          default -> "";
        };
    if (!none.isEmpty()) {
      return (key.equals("not") ? "" : words.say("and") + " ") + words.say(none);
    }
    return words.say(key, part(clause));
  }

  private String part(QueryNode node) {
    boolean compound = node instanceof And || node instanceof Or || node instanceof Near;
    return compound ? "(" + said(node) + ")" : said(node);
  }

  private String in(QueryField field) {
    return field == QueryField.TEXT ? "" : " " + words.say("field." + field);
  }

  private String word(QueryNode.Word word) {
    String quoted = words.quote(word.text());
    boolean exact = word.matching() == Matching.EXACT;
    return (exact ? words.say("exact", quoted) : quoted) + in(word.field());
  }

  private String wildcard(QueryNode.Wildcard wildcard) {
    boolean any = wildcard.pattern().equals("*");
    String like =
        any ? words.say("anything") : words.say("wildcard", words.quote(wildcard.pattern()));
    return like + in(wildcard.field());
  }

  private String phrase(Phrase phrase) {
    List<String> parts = new ArrayList<>();
    for (QueryNode part : phrase.parts()) {
      parts.add(
          switch (part) {
            case QueryNode.Word w -> w.text();
            case QueryNode.Wildcard w -> w.pattern();
            default -> "(" + said(part) + ")";
          });
    }
    String quoted = words.quote(String.join(" ", parts));
    String said =
        phrase.slop() == 0
            ? words.say("phrase", quoted)
            : words.say("phrase.slop", quoted, phrase.slop());
    return phrase.matching() == Matching.EXACT ? words.say("exact", said) : said;
  }

  private String near(String left, String right, Closeness closeness) {
    return switch (closeness) {
      case Closeness.Words(int most) -> words.say("near.words", left, right, most);
      case Closeness.SameSentence s -> words.say("near.sentence", left, right);
      case Closeness.SameParagraph p -> words.say("near.paragraph", left, right);
    };
  }

  private String entity(Entity entity) {
    String key = "entity." + entity.field();
    if (entity.name().equals("*")) {
      return words.say(key + ".any");
    }
    String letters = entity.naming() == Naming.LETTERS ? ".letters" : "";
    return words.say(key + letters, words.quote(entity.name()));
  }

  private String value(Value value) {
    String key = "value." + value.field();
    if (value.value().equals("-")) {
      return words.say("none." + value.field());
    }
    String own = key + "." + value.value();
    return value.field() == ValueField.LANGUAGE && words.has(own)
        ? words.say(own)
        : words.say(key, words.quote(value.value()));
  }
}
