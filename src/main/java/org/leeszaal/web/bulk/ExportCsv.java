package org.leeszaal.web.bulk;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.leeszaal.search.ArticlePage;
import org.leeszaal.search.EntityRef;
import org.leeszaal.web.json.ArticleJson;

/** A row an article; every text is kept from being run as a formula. */
record ExportCsv(Export export, Colophon colophon) {
  private static final String[] HEADINGS = {
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
    "query",
    "filters",
    "exported"
  };

  void write(Writer writer) throws IOException {
    switch (export.mark()) {
      case BYTE_ORDER -> writer.write('\uFEFF');
      case NONE -> {}
    }
    CSVPrinter rows =
        new CSVPrinter(writer, CSVFormat.RFC4180.builder().setRecordSeparator("\n").get());
    rows.printRecord((Object[]) HEADINGS);
    export.alone(page -> row(rows, page));
    rows.flush();
  }

  private void row(CSVPrinter rows, ArticlePage page) throws IOException {
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
        Spreadsheet.safe(colophon.query()),
        Spreadsheet.safe(colophon.filters()),
        colophon.day());
  }

  private static String labels(ArticlePage page, String kind) {
    return Spreadsheet.safe(
        page.entities().stream()
            .filter(entity -> entity.kind().name().equals(kind))
            .map(EntityRef::label)
            .collect(Collectors.joining("; ")));
  }
}
