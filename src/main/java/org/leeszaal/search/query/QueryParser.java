package org.leeszaal.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leeszaal.search.query.QueryNote.Reason;
import org.leeszaal.search.query.Token.Logic;

/**
 * Reads the query language of docs/help/query.md by recursive descent:
 *
 * <pre>
 * choice = all { OR all } ;
 * all    = clause { [ AND ] clause } ;
 * clause = { NOT | "-" | "!" | "+" } [ ATLEAST ] near ;
 * near   = single { PROXIMITY single } ;
 * single = "(" choice ")" | leaf ;
 * </pre>
 *
 * <p>It never throws: what does not fit is repaired or searched as plain words, with a note. Time
 * grows with the length of the query, which is limited, as is the depth.
 */
public final class QueryParser {
  private final List<Token> tokens;
  private final NoteList notes;
  private int at;

  private QueryParser(List<Token> tokens, NoteList notes) {
    this.tokens = tokens;
    this.notes = notes;
  }

  /** What the query says; of a query that says nothing, {@link QueryNode.All}. */
  public static ParsedQuery parse(String typed) {
    NoteList notes = new NoteList();
    String clean = Letters.clean(shortened(typed, notes));
    Balance balance = new Balance(notes);
    List<Token> paired = balance.parentheses(QueryLexer.tokens(clean, notes));
    List<Token> settled = Sentences.settle(paired, clean, notes);
    QueryParser parser = new QueryParser(balance.operators(settled), notes);
    Optional<QueryNode> tree = parser.choice();
    if (tree.isEmpty() && !clean.isBlank()) {
      notes.add(Reason.NOTHING_TO_SEARCH, clean);
    }
    if (tree.filter(TreeBuilder::isOnlyNegative).isPresent()) {
      notes.add(Reason.ONLY_NEGATIVE, clean);
    }
    QueryNode whole = tree.map(TreeBuilder::complete).orElse(new QueryNode.All());
    return new ParsedQuery(typed, whole, notes.asList());
  }

  private Optional<QueryNode> choice() {
    List<QueryNode> choices = new ArrayList<>();
    all().ifPresent(choices::add);
    while (isNext(Logic.OR)) {
      at++;
      all().ifPresent(choices::add);
    }
    return TreeBuilder.or(choices);
  }

  private Optional<QueryNode> all() {
    List<QueryNode> clauses = new ArrayList<>();
    while (at < tokens.size() && !(peek() instanceof Token.Close) && !isNext(Logic.OR)) {
      if (isNext(Logic.AND)) {
        at++;
      } else {
        clause().ifPresent(clauses::add);
      }
    }
    return TreeBuilder.and(clauses);
  }

  private Optional<QueryNode> clause() {
    boolean not = false;
    boolean more = true;
    while (more) {
      if (isNext(Logic.NOT)) {
        not = !not;
        at++;
      } else if (at < tokens.size() && peek() instanceof Token.Prefix(String t, Logic logic)) {
        not ^= logic == Logic.NOT;
        at++;
      } else {
        more = false;
      }
    }
    Optional<QueryNode> clause = counted();
    return not ? clause.flatMap(TreeBuilder::not) : clause;
  }

  private Optional<QueryNode> counted() {
    if (at < tokens.size() && peek() instanceof Token.AtLeast sign) {
      at++;
      return near().map(clause -> Nearness.atLeast(clause, sign, notes));
    }
    return near();
  }

  private Optional<QueryNode> near() {
    List<QueryNode> loose = new ArrayList<>();
    Optional<QueryNode> left = single();
    int links = 0;
    while (at < tokens.size() && peek() instanceof Token.Proximity sign) {
      at++;
      Optional<QueryNode> right = single();
      if (left.isEmpty() || right.isEmpty()) {
        left = left.or(() -> right);
        continue;
      }
      Optional<QueryNode> near = joined(left.get(), right.get(), sign, links);
      if (near.isPresent()) {
        links++;
        left = near;
      } else {
        loose.add(left.get());
        links = 0;
        left = right;
      }
    }
    left.ifPresent(loose::add);
    return TreeBuilder.and(loose);
  }

  /** Empty, with a note, when the two can only both be asked for. */
  private Optional<QueryNode> joined(
      QueryNode left, QueryNode right, Token.Proximity sign, int links) {
    if (links == Limits.CHAIN) {
      notes.add(Reason.TOO_DEEP, sign.typed());
      return Optional.empty();
    }
    return Nearness.near(left, right, sign, notes);
  }

  /** A group or leaf; empty for {@code ()} and where an operator stands. */
  private Optional<QueryNode> single() {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    Token token = peek();
    if (token instanceof Token.Leaf(String t, QueryNode node)) {
      at++;
      return Optional.of(node);
    }
    if (!(token instanceof Token.Open)) {
      return Optional.empty();
    }
    at++;
    Optional<QueryNode> group = choice();
    at++;
    return group;
  }

  private boolean isNext(Logic logic) {
    return at < tokens.size()
        && peek() instanceof Token.Operator(String t, Logic next, Scope s)
        && next == logic;
  }

  private Token peek() {
    return tokens.get(at);
  }

  private static String shortened(String typed, NoteList notes) {
    if (typed.length() <= Limits.LENGTH) {
      return typed;
    }
    notes.add(Reason.TOO_LONG, typed);
    int blank = typed.lastIndexOf(' ', Limits.LENGTH);
    return typed.substring(0, blank > 0 ? blank : Limits.LENGTH);
  }
}
