package org.leeszaal.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.web.Imports.Gone;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.ImportView;
import org.leeszaal.web.view.Link;

/** {@code /import}: brings files in, and shows how that goes and what could not be read. */
final class ImportPage implements Page {
  private static final int FAILURES = 200;
  private static final int CONFLICT = 409;
  private static final String ADDRESS = "/import";
  private static final String FOLDER = "folder";

  private final Imports imports;
  private final Theatre theatre;

  ImportPage(Imports imports, Theatre theatre) {
    this.imports = imports;
    this.theatre = theatre;
  }

  @Override
  public Answer answer(Question question) {
    if (!question.parameters().hasAny(FOLDER)) {
      return show(Answer.OK, "", "", Optional.empty(), question);
    }
    String asked = question.parameters().get(FOLDER);
    Optional<Imports.Place> place = imports.look(asked);
    String folder = place.map(it -> it.folder().toString()).orElse(asked);
    String problem = place.isPresent() ? "" : question.words().get("import.refused.missing", asked);
    return show(Answer.OK, problem, folder, place, question);
  }

  /** {@code POST /import}: begins one, ends it, or tries the failed files again. */
  Change changes() {
    return (question, sent) ->
        switch (sent.fields().get("do")) {
          case "cancel" -> {
            imports.cancel();
            yield Answer.redirect(ADDRESS);
          }
          case "retry" -> begun(imports.retry(), "", question);
          case "upload" -> begun(upload(sent), "", question);
          default -> folders(sent.fields(), question);
        };
  }

  private Answer folders(Parameters fields, Question question) {
    String typed = fields.get("folders");
    List<String> paths = typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    Gone gone = fields.get("gone").equals("keep") ? Gone.KEEP : Gone.REMOVE;
    return begun(imports.folders(paths, gone), typed, question);
  }

  private Imports.Start upload(Sent sent) {
    List<InputStream> open = new ArrayList<>();
    try {
      List<Imports.Upload> files = new ArrayList<>();
      for (Sent.Upload upload : sent.uploads()) {
        InputStream content = Files.newInputStream(upload.file());
        open.add(content);
        files.add(new Imports.Upload(upload.name(), content));
      }
      return imports.uploads(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      open.forEach(ImportPage::close);
    }
  }

  private static void close(InputStream content) {
    try {
      content.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer begun(Imports.Start start, String typed, Question question) {
    return switch (start) {
      case Imports.Started started -> Answer.redirect(ADDRESS);
      case Imports.Refused refused ->
          show(
              CONFLICT,
              question
                  .words()
                  .get(
                      "import.refused." + refused.why().name().toLowerCase(Locale.ROOT),
                      refused.about()),
              typed,
              Optional.empty(),
              question);
    };
  }

  private Answer show(
      int status, String problem, String typed, Optional<Imports.Place> place, Question question) {
    Messages words = question.words();
    List<Imports.FailedFile> failures = imports.failures();
    Optional<ImportView.Running> running =
        imports.state() instanceof Imports.Running state
            ? Optional.of(ImportViews.running(state, words))
            : Optional.empty();
    int left = failures.size() - FAILURES;
    ImportView view =
        new ImportView(
            problem,
            running,
            imports.last().map(report -> ImportViews.last(report, words)),
            typed,
            place.map(it -> browse(it, words)),
            words.count("import.files", failures.size()),
            failures.stream().limit(FAILURES).map(it -> failure(it, words)).toList(),
            left > 0 ? words.get("entity.more", left) : "");
    String title = words.get("import.title");
    return theatre.show(status, "import", title, question, SearchRequest.of(""), view);
  }

  private static ImportView.Browse browse(Imports.Place place, Messages words) {
    return new ImportView.Browse(
        place.folder().toString(),
        Link.of(words.get("import.browse.up"), place.above().map(ImportPage::look).orElse("")),
        place.folders().stream()
            .map(folder -> Link.of(folder.getFileName().toString(), look(folder)))
            .toList(),
        place.left() > 0 ? words.get("import.browse.more", place.left()) : "",
        words.count("import.files", place.files()));
  }

  private static String look(Path folder) {
    return Address.of(ADDRESS).with(FOLDER, folder.toString()).toString();
  }

  private static ImportView.Failure failure(Imports.FailedFile file, Messages words) {
    return new ImportView.Failure(
        file.file().toString(),
        words.reason(file.reason()),
        CorrectionsPage.day(file.since(), words),
        words.count("times", file.tries()));
  }
}
