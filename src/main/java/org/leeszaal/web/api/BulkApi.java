package org.leeszaal.web.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.Answer;
import org.leeszaal.web.Question;
import org.leeszaal.web.Refused;
import org.leeszaal.web.Sent;
import org.leeszaal.web.Trouble;
import org.leeszaal.web.Turnstile;
import org.leeszaal.web.bulk.BatchLine;
import org.leeszaal.web.bulk.Export;
import org.leeszaal.web.bulk.ExportFormat;
import org.leeszaal.web.bulk.QueryList;
import org.leeszaal.web.json.Json;

/** Much at once: exports of every result, lists of queries. Both flow. */
final class BulkApi {
  private static final String LINES = "application/jsonl;charset=utf-8";

  private final ArchiveSearcher searcher;
  private final Turnstile turnstile;

  BulkApi(ArchiveSearcher searcher, Turnstile turnstile) {
    this.searcher = searcher;
    this.turnstile = turnstile;
  }

  Answer export(Question question) {
    Ask ask = new Ask(question);
    String code = ask.text("format");
    ExportFormat format =
        ExportFormat.ofCode(code.isEmpty() ? "csv" : code)
            .orElseThrow(() -> Ask.wrong("format", code, ExportFormat.codes()));
    Export.Mark mark = ask.isSet("bom") ? Export.Mark.BYTE_ORDER : Export.Mark.NONE;
    Export export = Export.of(searcher, ask.search().page(0, 10), mark);
    String name = "leeszaal-" + export.day() + "." + format.ending();
    return turnstile
        .flow(format.mediaType(), out -> export.write(format, out))
        .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  /** A line that could not be read. */
  record ProblemLine(int line, String problem) {}

  Answer batch(Question question, Sent sent) {
    Ask ask = new Ask(question);
    QueryList list = list(sent, ask.text("column"));
    SearchRequest request = ask.page().facetSize(0);
    return turnstile.flow(LINES, out -> write(list, request, out));
  }

  private void write(QueryList list, SearchRequest request, OutputStream out) throws IOException {
    for (QueryList.Problem problem : list.problems()) {
      line(out, new ProblemLine(problem.line(), problem.what()));
    }
    for (QueryList.Line line : list.lines()) {
      line(out, BatchLine.of(line, searcher.search(request.query(line.query()))));
    }
  }

  private static void line(OutputStream out, Object value) throws IOException {
    out.write((Json.line(value) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static QueryList list(Sent sent, String column) {
    try {
      return switch (sent.type()) {
        case CSV -> QueryList.ofCsv(sent.text(), column);
        case LINES ->
            column.isEmpty()
                ? QueryList.ofLines(sent.text())
                : QueryList.ofCsv(sent.text(), column);
        case FORM -> ofForm(sent, column);
        case JSON, NOTHING ->
            throw new Refused(
                Trouble.TYPE,
                "Send the list as text/plain (a query a line) or text/csv, or as a file of a"
                    + " form.");
      };
    } catch (QueryList.NoColumn e) {
      throw new Refused(Trouble.UNREADABLE, "The list " + e.getMessage());
    }
  }

  private static QueryList ofForm(Sent sent, String column) {
    if (sent.uploads().isEmpty()) {
      return QueryList.ofLines(sent.fields().get("list"));
    }
    Sent.Upload upload = sent.uploads().getFirst();
    try {
      // A list from a spreadsheet may be in any encoding: a wrong letter must not stop it.
      String text = new String(Files.readAllBytes(upload.file()), StandardCharsets.UTF_8);
      boolean csv = upload.name().toLowerCase(Locale.ROOT).endsWith(".csv") || !column.isEmpty();
      return csv ? QueryList.ofCsv(text, column) : QueryList.ofLines(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
