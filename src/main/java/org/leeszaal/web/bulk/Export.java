package org.leeszaal.web.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.ArticlePage;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.json.Json;

/**
 * Writes every result of a request, one article at a time: what stands in memory does not grow with
 * the texts. What was asked and when stands in the output.
 *
 * @param day of the export
 */
public record Export(ArchiveSearcher searcher, SearchRequest request, Mark mark, LocalDate day) {
  private static final SearchRequest WITHOUT_MARKS = SearchRequest.of("");

  /** What a CSV file begins with. */
  public enum Mark {
    NONE,
    /** For spreadsheets that would take it for another encoding without. */
    BYTE_ORDER
  }

  /** Every article, near-duplicates too, with the day of today. */
  public static Export of(ArchiveSearcher searcher, SearchRequest request, Mark mark) {
    return new Export(
        searcher,
        request.grouping(SearchRequest.Grouping.SINGLE),
        mark,
        LocalDate.now(java.time.ZoneId.systemDefault()));
  }

  /**
   * @throws IOException when {@code out} takes no more
   * @throws UncheckedIOException for the same in the midst of the results
   */
  public void write(ExportFormat format, OutputStream out) throws IOException {
    Colophon colophon = Colophon.of(request, day);
    switch (format) {
      case ZIP -> new ExportZip(this, colophon).write(out);
      case CSV -> text(out, writer -> new ExportCsv(this, colophon).write(writer));
      case JSON -> text(out, writer -> pages(page -> jsonLine(writer, page, colophon)));
      case BIBTEX -> text(out, writer -> bibtex(writer, colophon));
      case RIS -> text(out, writer -> alone(page -> write(writer, citation(page).ris(colophon))));
      case CSL -> text(out, writer -> csl(writer, colophon));
    }
  }

  private interface Body {
    void writeTo(Writer writer) throws IOException;
  }

  private static void text(OutputStream out, Body body) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    body.writeTo(writer);
    writer.flush();
  }

  private static void jsonLine(Writer writer, ArticlePage page, Colophon colophon)
      throws IOException {
    write(writer, Json.line(ExportedJson.of(page, colophon)));
  }

  private static Citation citation(ArticlePage page) {
    return Citation.of(page.annotated().article());
  }

  private void bibtex(Writer writer, Colophon colophon) throws IOException {
    write(writer, "% " + colophon.line());
    alone(page -> write(writer, citation(page).bibtex()));
  }

  private void csl(Writer writer, Colophon colophon) throws IOException {
    writer.write("[");
    String[] separator = {"\n"};
    alone(
        page -> {
          writer.write(separator[0]);
          writer.write(Json.line(citation(page).csl(colophon)));
          separator[0] = ",\n";
        });
    write(writer, "\n]");
  }

  private static void write(Writer writer, String text) throws IOException {
    writer.write(text);
    writer.write('\n');
  }

  interface PageTaker {
    void take(ArticlePage page) throws IOException;
  }

  /** Each article with its duplicates and what is related to it: these take a search each. */
  void pages(PageTaker taker) {
    searcher.each(
        request, hit -> searcher.article(hit.id(), WITHOUT_MARKS).ifPresent(taking(taker)));
  }

  /** Each article without its neighbours. */
  void alone(PageTaker taker) {
    searcher.each(
        request, hit -> searcher.alone(hit.id(), WITHOUT_MARKS.labels()).ifPresent(taking(taker)));
  }

  private static Consumer<ArticlePage> taking(PageTaker taker) {
    return page -> {
      try {
        taker.take(page);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
