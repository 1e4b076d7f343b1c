package org.leeszaal.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.ResultPage;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.Link;
import org.leeszaal.web.view.ListView;
import org.leeszaal.web.view.ListView.Line;
import org.leeszaal.web.view.ListView.Names;

/** {@code /list}: a pasted list of names or queries, with what each line finds. */
final class ListPage implements Page {
  /** A longer list is for the command {@code batch}. */
  private static final int MOST_LINES = 1_000;

  /** Longer addresses are refused by the server. */
  private static final int LONGEST_QUERY = 8_000;

  private static final Set<String> FIELDS = Set.of("person", "org", "place", "country");

  private final ArchiveSearcher searcher;
  private final Turnstile turnstile;
  private final Theatre theatre;

  ListPage(ArchiveSearcher searcher, Turnstile turnstile, Theatre theatre) {
    this.searcher = searcher;
    this.turnstile = turnstile;
    this.theatre = theatre;
  }

  @Override
  public Answer answer(Question question) {
    return show(question.parameters(), question);
  }

  Answer show(Parameters typed, Question question) {
    Messages words = question.words();
    String text = typed.get("lines");
    Names names = typed.get("names").isEmpty() ? Names.AS_WRITTEN : Names.IN_ANY_LANGUAGE;
    List<String> all = lines(text);
    List<String> lines = all.subList(0, Math.min(MOST_LINES, all.size()));
    List<Found> found =
        lines.isEmpty() ? List.of() : turnstile.whole(() -> found(lines, names, words));
    long empty = found.stream().filter(it -> it.line().none()).count();
    ListView view =
        new ListView(
            text,
            names,
            lines.isEmpty() ? "" : words.get("list.summary", lines.size(), empty),
            any(found.stream().map(Found::query).toList(), words),
            all.size() > MOST_LINES
                ? List.of(words.get("list.more", MOST_LINES, all.size() - MOST_LINES))
                : List.of(),
            found.stream().map(Found::line).toList());
    return theatre.show("list", words.get("list.title"), question, view);
  }

  private record Found(String query, Line line) {}

  private List<Found> found(List<String> lines, Names names, Messages words) {
    return lines.stream()
        .map(
            text -> {
              String query = query(text, names, words);
              return new Found(query, line(text, query, words));
            })
        .toList();
  }

  /** Without empty and repeated ones. */
  private static List<String> lines(String text) {
    Set<String> seen = new LinkedHashSet<>();
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .filter(line -> seen.add(line.toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** A line of plain words is a name, to be found as a whole; anything else is a query. */
  private String query(String line, Names names, Messages words) {
    if (!line.matches("[\\p{L}\\p{M}\\p{N} .,’'&-]+") || line.matches(".*\\b(AND|OR|NOT)\\b.*")) {
      return "(" + line + ")";
    }
    String name = '"' + line + '"';
    return switch (names) {
      case AS_WRITTEN -> name;
      case IN_ANY_LANGUAGE ->
          Stream.concat(Stream.of(""), fields(line, words))
              .map(field -> field + name)
              .collect(Collectors.joining(" OR ", "(", ")"));
    };
  }

  /** The kinds of those who bear a name. */
  private Stream<String> fields(String name, Messages words) {
    SearchRequest request = SearchRequest.of(name).labels(words.language());
    return searcher.search(request.page(0, 0).facetSize(0)).offers().stream()
        .map(entity -> Chips.kind(entity.id()))
        .distinct()
        .filter(FIELDS::contains)
        .map(kind -> kind + ":");
  }

  private Line line(String text, String query, Messages words) {
    SearchRequest request = SearchRequest.of(query).labels(words.language());
    ResultPage page = searcher.search(request.page(0, 0).facetSize(0));
    return new Line(
        text,
        SearchAddress.href(request),
        words.count("articles", page.total()),
        page.total() == 0,
        page.notes());
  }

  private static Link any(List<String> queries, Messages words) {
    String any = String.join(" OR ", queries);
    return queries.size() < 2 || any.length() > LONGEST_QUERY
        ? Link.of("", "")
        : Link.of(words.get("list.any"), SearchAddress.href(SearchRequest.of(any)));
  }
}
