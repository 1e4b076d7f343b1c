package org.leeszaal.search.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.leeszaal.search.query.QueryNode.Closeness;
import org.leeszaal.search.query.QueryNode.EntityField;
import org.leeszaal.search.query.QueryNode.Matching;
import org.leeszaal.search.query.QueryNode.Naming;
import org.leeszaal.search.query.QueryNode.QueryField;
import org.leeszaal.search.query.QueryNode.ValueField;

/** Trees that a parser could have made, without going through one. */
final class RandomTrees {
  private static final List<String> WORDS =
      List.of(
          "pegasus",
          "Macron",
          "AND",
          "NIET",
          "OF",
          "w/5",
          "near/3",
          "atleast3",
          "N-VA",
          "CD&V",
          "C++",
          "l’homme",
          "'s-Hertogenbosch",
          "12:30",
          "titel:x",
          "http://a.b/c",
          "a:b",
          "a(b)c",
          "a\"b",
          "a~1b",
          "a^2",
          "a*b",
          "a?b",
          "a\\b",
          "a,b",
          "1,5",
          "é",
          "中文",
          "€50",
          "50%",
          "#x",
          "a=b",
          "a[b]c",
          "a«b",
          "BANK",
          "THE",
          "TO");
  private static final List<String> PATTERNS =
      List.of("peg*", "p?g", "*sus", "a\\*b*", "a\\\\b?", "a:b*", "a(x*", "macron?", "*a\"b");
  private static final List<String> NAMES =
      List.of(
          "macron",
          "Charles Michel",
          "person/vladimir-putin",
          "*",
          "O’Brien",
          "EN",
          "a \"b\" c",
          "mac*",
          "wie is dat?",
          "N-VA",
          "x\\y");

  private final Random random;

  RandomTrees(Random random) {
    this.random = random;
  }

  /** A whole query. */
  QueryNode tree(int depth) {
    return TreeBuilder.complete(node(depth));
  }

  private QueryNode node(int depth) {
    if (depth == 0) {
      return leaf();
    }
    return switch (random.nextInt(6)) {
      case 0 -> joined(TreeBuilder.and(several(() -> node(depth - 1))));
      case 1 -> joined(TreeBuilder.or(several(() -> node(depth - 1))));
      case 2 -> joined(TreeBuilder.not(node(depth - 1)));
      case 3 -> near(field(), 2);
      case 4 -> new QueryNode.AtLeast(2 + random.nextInt(9), placed(field(), 1));
      default -> leaf();
    };
  }

  private static QueryNode joined(Optional<QueryNode> node) {
    return node.orElse(new QueryNode.All());
  }

  private QueryNode leaf() {
    return switch (random.nextInt(6)) {
      case 0 -> new QueryNode.All();
      case 1 -> dates();
      case 2 -> length();
      case 3 ->
          new QueryNode.Value(ValueField.TAG, Seeded.oneOf(random, List.of("te doen", "-", "x")));
      case 4 ->
          new QueryNode.Value(
              ValueField.LANGUAGE, Seeded.oneOf(random, List.of("nl", "-", "other")));
      default -> word(field());
    };
  }

  private QueryNode near(QueryField field, int depth) {
    Closeness closeness =
        switch (random.nextInt(3)) {
          case 0 -> new Closeness.SameSentence();
          case 1 -> new Closeness.SameParagraph();
          default -> new Closeness.Words(1 + random.nextInt(50));
        };
    return new QueryNode.Near(placed(field, depth - 1), placed(field, depth - 1), closeness);
  }

  private QueryNode placed(QueryField field, int depth) {
    return switch (depth > 0 ? random.nextInt(4) : 3) {
      case 0 -> near(field, depth);
      case 1 -> joined(TreeBuilder.or(several(() -> placed(field, depth - 1))));
      default -> word(field);
    };
  }

  private QueryNode word(QueryField field) {
    return switch (random.nextInt(7)) {
      case 0 -> new QueryNode.Word(field, Seeded.oneOf(random, WORDS), matching());
      case 1 -> new QueryNode.Wildcard(field, Seeded.oneOf(random, PATTERNS));
      case 2 -> new QueryNode.Fuzzy(field, Seeded.oneOf(random, WORDS), 1 + random.nextInt(2));
      case 3 -> phrase(field);
      case 4 -> entity(Seeded.oneOf(random, NAMES));
      case 5 ->
          new QueryNode.Regex(field, Seeded.oneOf(random, List.of("pe[gk]a", "a\\/b", "(x|y)+")));
      default -> new QueryNode.Word(field, Seeded.oneOf(random, WORDS), Matching.STEMMED);
    };
  }

  private QueryNode phrase(QueryField field) {
    Matching matching = matching();
    List<QueryNode> parts =
        several(
            () ->
                switch (random.nextInt(5)) {
                  case 0 -> entity(Seeded.oneOf(random, List.of("*", "macron", "a(b", "mac*")));
                  case 1 ->
                      new QueryNode.Wildcard(
                          field, Seeded.oneOf(random, List.of("*", "p?g*", "b?")));
                  default -> new QueryNode.Word(field, Seeded.oneOf(random, WORDS), matching);
                });
    return new QueryNode.Phrase(field, parts, random.nextInt(3) * 5, matching);
  }

  private QueryNode entity(String name) {
    boolean letters = !name.equals("*") && random.nextInt(3) == 0;
    EntityField field = Seeded.oneOf(random, List.of(EntityField.values()));
    return new QueryNode.Entity(field, name, letters ? Naming.LETTERS : Naming.ANY_NAME);
  }

  private QueryNode dates() {
    LocalDate first = LocalDate.of(1990 + random.nextInt(40), 1 + random.nextInt(12), 1);
    LocalDate last =
        Seeded.oneOf(
            random,
            List.of(
                first,
                first.plusDays(40),
                first.plusMonths(1).minusDays(1),
                first.plusYears(1).minusDays(1),
                LocalDate.MAX));
    LocalDate open = random.nextInt(4) == 0 ? LocalDate.MIN : first;
    return new QueryNode.Dates(open, last);
  }

  private QueryNode length() {
    int least = random.nextInt(3) * 100;
    return new QueryNode.Length(
        least, Seeded.oneOf(random, List.of(least, least + 50, Integer.MAX_VALUE)));
  }

  private QueryField field() {
    return random.nextBoolean()
        ? QueryField.TEXT
        : Seeded.oneOf(random, List.of(QueryField.values()));
  }

  private Matching matching() {
    return random.nextInt(3) == 0 ? Matching.EXACT : Matching.STEMMED;
  }

  private List<QueryNode> several(Supplier<QueryNode> make) {
    List<QueryNode> nodes = new ArrayList<>();
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      nodes.add(make.get());
    }
    return nodes;
  }
}
