package org.leeszaal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.Language;

/** What holds for every string and every tree. */
class QueryPropertiesTest {
  private static final int TRIES = 150;

  @Test
  void anyStringIsReadAndSaidInWords() {
    Seeded.forSeeds(
        random -> {
          for (int i = 0; i < TRIES; i++) {
            String typed =
                random.nextBoolean()
                    ? RandomQueries.pieces(random, 25)
                    : RandomQueries.characters(random, 60);
            ParsedQuery query = QueryParser.parse(typed);
            assertEquals(typed, query.typed());
            for (Language language : Language.values()) {
              assertFalse(QueryWords.explain(query, language).isBlank(), typed);
              QueryWords.notes(query, language).forEach(n -> assertFalse(n.isBlank(), typed));
            }
          }
        });
  }

  @Test
  void whatIsWrittenReadsBackTheSameFromAnyString() {
    Seeded.forSeeds(
        random -> {
          for (int i = 0; i < TRIES; i++) {
            String typed =
                random.nextInt(3) > 0
                    ? RandomQueries.pieces(random, 15)
                    : RandomQueries.characters(random, 40);
            QueryNode tree = QueryParser.parse(typed).tree();
            String written = QueryWriter.write(tree);
            assertEquals(tree, QueryParser.parse(written).tree(), () -> typed + " => " + written);
          }
        });
  }

  @Test
  void whatIsWrittenReadsBackTheSameFromAnyTree() {
    Seeded.forSeeds(
        random -> {
          for (int i = 0; i < TRIES; i++) {
            QueryNode tree = new RandomTrees(random).tree(3);
            String written = QueryWriter.write(tree);
            assertEquals(tree, QueryParser.parse(written).tree(), written);
            QueryNode exact = ExactQuery.of(tree);
            String exactly = QueryWriter.write(exact);
            assertEquals(exact, QueryParser.parse(exactly).tree(), exactly);
          }
        });
  }

  @Test
  void notStandsOnlyBesideSomethingElse() {
    Seeded.forSeeds(
        random -> {
          for (int i = 0; i < TRIES; i++) {
            String typed = RandomQueries.pieces(random, 20);
            assertTrue(isWellFormed(QueryParser.parse(typed).tree(), 0), typed);
          }
        });
  }

  @Test
  void theLongestQueriesAreReadInTime() {
    List<String> hard =
        List.of(
            "(",
            ")",
            "()",
            "\"",
            "\"a",
            "« ",
            "[",
            "[2021 TO ",
            "[a ",
            "-",
            "--a ",
            "NOT ",
            "NOT (",
            "a OR ",
            "a w/5 ",
            "(a b) w/5 ",
            "(a OR b w/5 ",
            "atleast3 ",
            "atleast3(",
            "title:",
            "title:(",
            "date:",
            "date:[",
            "a:",
            "a:b:",
            "\\",
            "~",
            "a~1",
            "*",
            "**a",
            "?",
            "/",
            "/a/ ",
            "/(((",
            "&& ",
            "é",
            "\u0301",
            "a",
            "1,",
            "19 juli ",
            "date:19 ",
            ">=",
            "\"person:* ");
    String filler = "x";
    for (String piece : hard) {
      String query = piece.repeat(2 * Limits.LENGTH / piece.length()) + filler;
      ParsedQuery parsed =
          assertTimeoutPreemptively(
              Duration.ofSeconds(3), () -> QueryParser.parse(query), "slow on " + piece);
      String written = QueryWriter.write(parsed.tree());
      if (written.length() <= Limits.LENGTH) {
        assertEquals(parsed.tree(), QueryParser.parse(written).tree(), piece);
      }
      assertFalse(QueryWords.explain(parsed, Language.NL).isBlank());
    }
  }

  private static boolean isWellFormed(QueryNode node, int depth) {
    int most = 3 * Limits.DEPTH;
    return depth < most
        && switch (node) {
          case QueryNode.And(List<QueryNode> clauses) ->
              clauses.size() > 1
                  && clauses.stream().anyMatch(c -> !(c instanceof QueryNode.Not))
                  && clauses.stream().noneMatch(c -> c instanceof QueryNode.And)
                  && clauses.stream()
                      .map(c -> c instanceof QueryNode.Not(QueryNode inner) ? inner : c)
                      .allMatch(c -> isWellFormed(c, depth + 1));
          case QueryNode.Or(List<QueryNode> clauses) ->
              clauses.size() > 1
                  && clauses.stream().noneMatch(c -> c instanceof QueryNode.Or)
                  && clauses.stream().allMatch(c -> isWellFormed(c, depth + 1));
          case QueryNode.Not not -> false;
          default -> true;
        };
  }
}
