package org.leeszaal.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.ArticlePage;
import org.leeszaal.search.EntityRef;
import org.leeszaal.search.Hit;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.json.ArticleJson;
import org.leeszaal.web.json.Json;

/** Writes every result of a request. The query and the day stand in the output. */
record Export(ArchiveSearcher searcher, SearchRequest request, Mark mark) {
  private static final SearchRequest WITHOUT_MARKS = SearchRequest.of("");

  /** What a CSV file begins with. */
  enum Mark {
    NONE,
    BYTE_ORDER
  }

  void write(ExportFormat format, OutputStream out) throws IOException {
    switch (format) {
      case ZIP -> new ExportZip(searcher, request).write(out);
      case CSV -> text(out, this::csv);
      case JSON ->
          text(out, writer -> pages(page -> line(writer, Json.line(ArticleJson.of(page)))));
      case BIBTEX -> citations(out, "% ", Citation::bibtex);
      case RIS -> citations(out, "", Citation::ris);
      case CSL -> text(out, this::csl);
    }
  }

  /** What was asked and when, in one line. */
  String colophon() {
    String filters =
        request.filters().stream().map(Object::toString).collect(Collectors.joining(", "));
    return "Leeszaal export of "
        + LocalDate.now(java.time.ZoneId.systemDefault())
        + ", query: "
        + (request.query().isBlank() ? "(everything)" : request.query())
        + (filters.isEmpty() ? "" : ", filters: " + filters);
  }

  private interface Body {
    void writeTo(Writer writer) throws IOException;
  }

  private static void text(OutputStream out, Body body) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    body.writeTo(writer);
    writer.flush();
  }

  private void csv(Writer writer) throws IOException {
    if (mark == Mark.BYTE_ORDER) {
      writer.write('\uFEFF');
    }
    CSVPrinter rows =
        new CSVPrinter(writer, CSVFormat.RFC4180.builder().setRecordSeparator("\n").get());
    rows.printRecord(
        "id",
        "title",
        "outlet",
        "published",
        "published_origin",
        "section",
        "authors",
        "language",
        "words",
        "url",
        "path",
        "persons",
        "organisations",
        "places",
        "countries",
        "query");
    pages(
        page -> {
          ArticleJson article = ArticleJson.of(page);
          ArticleJson.Fields fields = article.article();
          rows.printRecord(
              fields.id(),
              Spreadsheet.safe(fields.title()),
              Spreadsheet.safe(fields.outlet()),
              fields.published(),
              fields.publishedOrigin(),
              Spreadsheet.safe(fields.section()),
              Spreadsheet.safe(String.join("; ", fields.authors())),
              fields.language(),
              article.words(),
              Spreadsheet.safe(fields.url()),
              Spreadsheet.safe(article.path()),
              labels(page, "PER"),
              labels(page, "ORG"),
              labels(page, "LOC"),
              String.join("; ", article.countries()),
              Spreadsheet.safe(request.query()));
        });
    rows.flush();
  }

  private static String labels(ArticlePage page, String kind) {
    return Spreadsheet.safe(
        page.entities().stream()
            .filter(entity -> entity.kind().name().equals(kind))
            .map(EntityRef::label)
            .collect(Collectors.joining("; ")));
  }

  private interface Style {
    String of(Citation citation);
  }

  private void citations(OutputStream out, String comment, Style style) throws IOException {
    text(
        out,
        writer -> {
          if (!comment.isEmpty()) {
            line(writer, comment + colophon());
          }
          pages(page -> line(writer, style.of(Citation.of(page.annotated().article()))));
        });
  }

  private void csl(Writer writer) throws IOException {
    writer.write("[");
    String[] separator = {"\n"};
    pages(
        page -> {
          writer.write(separator[0]);
          writer.write(Json.line(Citation.of(page.annotated().article()).csl()));
          separator[0] = ",\n";
        });
    line(writer, "\n]");
  }

  private static void line(Writer writer, String text) throws IOException {
    writer.write(text);
    writer.write('\n');
  }

  interface PageTaker {
    void take(ArticlePage page) throws IOException;
  }

  void pages(PageTaker taker) {
    searcher.each(request, hit -> page(hit, taker));
  }

  private void page(Hit hit, PageTaker taker) {
    searcher
        .article(hit.id(), WITHOUT_MARKS)
        .ifPresent(
            page -> {
              try {
                taker.take(page);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
