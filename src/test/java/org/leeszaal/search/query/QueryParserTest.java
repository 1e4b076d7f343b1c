package org.leeszaal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leeszaal.search.query.QueryNode.Matching.EXACT;
import static org.leeszaal.search.query.QueryNode.Matching.STEMMED;
import static org.leeszaal.search.query.QueryNode.QueryField.TEXT;
import static org.leeszaal.search.query.QueryNode.QueryField.TITLE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeszaal.search.query.QueryNode.All;
import org.leeszaal.search.query.QueryNode.And;
import org.leeszaal.search.query.QueryNode.AtLeast;
import org.leeszaal.search.query.QueryNode.Closeness;
import org.leeszaal.search.query.QueryNode.Dates;
import org.leeszaal.search.query.QueryNode.Entity;
import org.leeszaal.search.query.QueryNode.EntityField;
import org.leeszaal.search.query.QueryNode.Fuzzy;
import org.leeszaal.search.query.QueryNode.Length;
import org.leeszaal.search.query.QueryNode.Naming;
import org.leeszaal.search.query.QueryNode.Near;
import org.leeszaal.search.query.QueryNode.Not;
import org.leeszaal.search.query.QueryNode.Or;
import org.leeszaal.search.query.QueryNode.Phrase;
import org.leeszaal.search.query.QueryNode.Regex;
import org.leeszaal.search.query.QueryNode.Value;
import org.leeszaal.search.query.QueryNode.ValueField;
import org.leeszaal.search.query.QueryNode.Wildcard;
import org.leeszaal.search.query.QueryNode.Word;
import org.leeszaal.search.query.QueryNote.Reason;

/** Whole trees, node by node, so that the table of cases does not rest on the writer alone. */
class QueryParserTest {
  @Test
  void notBindsTighterThanAndAndAndTighterThanOr() {
    QueryNode tree = new Or(List.of(new And(List.of(word("a"), new Not(word("b")))), word("c")));
    assertEquals(tree, tree("a AND NOT b OR c"));
  }

  @Test
  void emptyIsEverythingWithoutANote() {
    assertEquals(new ParsedQuery(" ", new All(), List.of()), QueryParser.parse(" "));
  }

  @Test
  void onlyNegativeTakesFromEverything() {
    assertEquals(new And(List.of(new All(), new Not(word("a")))), tree("-a"));
  }

  @Test
  void quotedSingleWordIsExactAndPhraseIsNot() {
    assertEquals(new Word(TEXT, "poetin", EXACT), tree("“poetin”"));
    assertEquals(
        new Phrase(TEXT, List.of(word("nso"), word("group")), 10, STEMMED),
        tree("\"nso group\"~10"));
  }

  @Test
  void aFieldCoversItsGroupOnly() {
    QueryNode inTitle =
        new Or(List.of(new Word(TITLE, "a", STEMMED), new Word(TITLE, "b", STEMMED)));
    assertEquals(new And(List.of(inTitle, word("c"))), tree("titel:(a OF b) c"));
  }

  @Test
  void anyPersonNearAWordInsideAPhrase() {
    QueryNode person = new Entity(EntityField.PERSON, "*", Naming.ANY_NAME);
    assertEquals(
        new Phrase(TEXT, List.of(person, word("Pegasus")), 10, STEMMED),
        tree("\"person:* Pegasus\"~10"));
  }

  @Test
  void entitiesByAnyNameByLettersAndById() {
    assertEquals(new Entity(EntityField.PERSON, "poetin", Naming.ANY_NAME), tree("person:poetin"));
    assertEquals(
        new Entity(EntityField.PERSON, "Poetin", Naming.LETTERS), tree("persoon:\"=Poetin\""));
    assertEquals(
        new Entity(EntityField.PERSON, "person/vladimir-putin", Naming.ANY_NAME),
        tree("personne:person/vladimir-putin"));
    assertEquals(new Entity(EntityField.COUNTRY, "MA", Naming.ANY_NAME), tree("land:MA"));
    assertEquals(
        new Entity(EntityField.ORGANISATION, "NSO Group", Naming.ANY_NAME),
        tree("org:\"NSO Group\""));
  }

  @Test
  void nearnessReadsFromTheLeftAndBindsTightest() {
    QueryNode inner = new Near(word("a"), word("b"), new Closeness.Words(5));
    QueryNode outer = new Near(inner, word("c"), new Closeness.SameSentence());
    assertEquals(new And(List.of(outer, word("d"))), tree("a W/5 b /s c d"));
  }

  @Test
  void countsTakeTheNextThingWithItsNeighbours() {
    QueryNode near = new Near(word("a"), word("b"), new Closeness.SameParagraph());
    assertEquals(new And(List.of(new AtLeast(3, near), word("c"))), tree("atleast3 a /p b c"));
  }

  @Test
  void datesAreDaysWithBothEnds() {
    LocalDate first = LocalDate.of(2021, 7, 1);
    LocalDate last = LocalDate.of(2021, 7, 31);
    assertEquals(new Dates(first, last), tree("date:2021-07"));
    assertEquals(new Dates(first, last), tree("datum:juli 2021"));
    assertEquals(new Dates(first, last), tree("date:[1/7/2021 TOT 31/7/2021]"));
    assertEquals(new Dates(last.plusDays(1), LocalDate.MAX), tree("na:2021-07"));
    assertEquals(new Dates(LocalDate.MIN, first.minusDays(1)), tree("avant:2021-07"));
  }

  @Test
  void otherLeaves() {
    assertEquals(new Length(501, Integer.MAX_VALUE), tree("words:>500"));
    assertEquals(new Value(ValueField.LANGUAGE, "nl"), tree("taal:NL"));
    assertEquals(new Value(ValueField.TAG, "te doen"), tree("tag:\"te doen\""));
    assertEquals(new Wildcard(TITLE, "p?g*"), tree("title:p?g*"));
    assertEquals(new Wildcard(TEXT, "a\\*b*"), tree("a\\*b*"));
    assertEquals(new Word(TEXT, "a*b", STEMMED), tree("a\\*b"));
    assertEquals(new Fuzzy(TEXT, "pegasus", 1), tree("pegasus~1"));
    assertEquals(new Regex(TEXT, "peg[ae]sus"), tree("/peg[ae]sus/"));
  }

  @Test
  void aNoteNamesItsPart() {
    ParsedQuery query = QueryParser.parse("pegasus onderwerp:spionage (x");
    assertEquals(
        List.of(
            new QueryNote(Reason.UNKNOWN_FIELD, "onderwerp:"),
            new QueryNote(Reason.UNBALANCED_PARENTHESIS, "(")),
        query.notes());
  }

  @Test
  void tooLongIsCutAtAWordAndTooDeepIsFlattened() {
    ParsedQuery longest = QueryParser.parse("pegasus ".repeat(5_000));
    assertEquals(2_500, ((And) longest.tree()).clauses().size());
    assertEquals(Reason.TOO_LONG, longest.notes().getFirst().reason());
    ParsedQuery deep = QueryParser.parse("(a OR ".repeat(500) + "b" + ")".repeat(500));
    assertEquals(Reason.TOO_DEEP, deep.notes().getFirst().reason());
    assertTrue(deep.notes().size() < 3, deep.notes().toString());
    assertEquals(501, ((Or) deep.tree()).clauses().size());
  }

  private static QueryNode tree(String typed) {
    return QueryParser.parse(typed).tree();
  }

  private static QueryNode word(String text) {
    return new Word(TEXT, text, STEMMED);
  }
}
