package org.leeszaal.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.leeszaal.search.FacetGroup;
import org.leeszaal.search.Hit;
import org.leeszaal.search.ResultPage;
import org.leeszaal.search.Snippet;

/** Results for people. */
final class SearchText {
  private static final int FACET_VALUES = 6;

  private SearchText() {}

  static void print(ResultPage page, PrintWriter out) {
    out.println(page.understood());
    page.notes().forEach(note -> out.println("note: " + note));
    out.println(
        Counted.of(page.total(), "article")
            + " in "
            + Counted.of(page.groups(), "group")
            + ", "
            + page.tookMillis()
            + " ms");
    page.offers()
        .forEach(
            offer ->
                out.println(
                    "see also: "
                        + offer.label()
                        + " ("
                        + offer.id()
                        + "), "
                        + Counted.of(offer.articles(), "article")));
    page.hits().forEach(hit -> print(hit, out));
    out.println();
    page.facets().forEach(facet -> print(facet, out));
    page.diagnosis()
        .terms()
        .forEach(term -> out.println(term.term() + ": " + Counted.of(term.total(), "article")));
    page.diagnosis()
        .proposals()
        .forEach(
            p -> out.println("try: " + p.query() + " (" + Counted.of(p.total(), "article") + ")"));
  }

  private static void print(Hit hit, PrintWriter out) {
    out.println();
    out.println(hit.title().isEmpty() ? "(no title)" : hit.title());
    out.println(
        "  "
            + hit.id()
            + " · "
            + hit.outlet()
            + " · "
            + (hit.published().isKnown() ? hit.published().iso() : "no date")
            + " · "
            + hit.language().code()
            + (hit.similar() > 0 ? " · " + hit.similar() + " similar" : ""));
    hit.snippets().forEach(snippet -> out.println("  … " + text(snippet)));
  }

  private static String text(Snippet snippet) {
    return snippet.segments().stream()
        .map(
            part ->
                switch (part.emphasis()) {
                  case MATCH -> "[" + part.text() + "]";
                  case PLAIN -> part.text();
                })
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ");
  }

  private static void print(FacetGroup facet, PrintWriter out) {
    if (!facet.values().isEmpty()) {
      out.println(
          facet.dimension().code()
              + ": "
              + facet.values().stream()
                  .limit(FACET_VALUES)
                  .map(value -> value.label() + " " + value.count())
                  .collect(Collectors.joining(", ")));
    }
  }
}
