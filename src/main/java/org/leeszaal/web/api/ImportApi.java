package org.leeszaal.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leeszaal.web.Answer;
import org.leeszaal.web.Imports;
import org.leeszaal.web.Question;
import org.leeszaal.web.Refused;
import org.leeszaal.web.Sent;
import org.leeszaal.web.Services;
import org.leeszaal.web.Trouble;
import org.leeszaal.web.json.ImportJson;
import org.leeszaal.web.json.ImportJson.FailureJson;
import org.leeszaal.web.json.ImportJson.ReportJson;
import org.leeszaal.web.json.ImportJson.RunningJson;

/** Bringing files in, and how that goes. */
final class ImportApi {
  private static final int ACCEPTED = 202;

  private final Imports imports;

  ImportApi(Services services) {
    this.imports = services.imports();
  }

  /**
   * What to read.
   *
   * @param keepRemoved whether articles stay whose file is gone
   */
  record Folders(@Nullable List<String> paths, @Nullable Boolean keepRemoved) {}

  Answer state(Question question) {
    return Answer.json(Answer.OK, json());
  }

  Answer failures(Question question) {
    return Answer.json(
        Answer.OK,
        imports.failures().stream()
            .map(
                file ->
                    new FailureJson(
                        file.file().toString(),
                        file.reason(),
                        file.since().toString(),
                        file.tries()))
            .toList());
  }

  Answer folders(Question question, Sent sent) {
    Folders folders = Body.of(sent, Folders.class);
    boolean keep = Optional.ofNullable(folders.keepRemoved()).orElse(false);
    List<String> paths = Optional.ofNullable(folders.paths()).orElse(List.of());
    return begun(imports.folders(paths, keep ? Imports.Gone.KEEP : Imports.Gone.REMOVE));
  }

  Answer uploads(Question question, Sent sent) {
    List<InputStream> open = new ArrayList<>();
    try {
      List<Imports.Upload> files = new ArrayList<>();
      for (Sent.Upload upload : sent.uploads()) {
        InputStream content = Files.newInputStream(upload.file());
        open.add(content);
        files.add(new Imports.Upload(upload.name(), content));
      }
      return begun(imports.uploads(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      open.forEach(ImportApi::close);
    }
  }

  private static void close(InputStream content) {
    try {
      content.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Answer retry(Question question, Sent sent) {
    return begun(imports.retry());
  }

  Answer cancel(Question question, Sent sent) {
    imports.cancel();
    return Answer.json(ACCEPTED, json());
  }

  private Answer begun(Imports.Start start) {
    return switch (start) {
      case Imports.Started started -> Answer.json(ACCEPTED, json());
      case Imports.Refused(var why, var about) -> throw refused(why, about);
    };
  }

  private static Refused refused(Imports.Refusal why, String about) {
    return switch (why) {
      case BUSY ->
          new Refused(
              Trouble.CONFLICT, "An import runs already: wait for it, or DELETE /api/v1/imports.");
      case LOCKED ->
          new Refused(
              Trouble.CONFLICT, "Another program writes the archive: " + about + ". Wait for it.");
      case NOTHING_NAMED ->
          new Refused(
              Trouble.UNREADABLE,
              "Name what to read: {\"paths\": [\"/folder\"]}, or files in a form.");
      case MISSING ->
          new Refused(Trouble.UNREADABLE, "There is no '" + about + "' on this machine.");
      case NOT_ALLOWED ->
          new Refused(Trouble.UNREADABLE, "'" + about + "' may not be read by this program.");
      case TOO_LARGE -> new Refused(Trouble.LARGE);
      case READ_ONLY -> new Refused(Trouble.ABSENT);
    };
  }

  private ImportJson json() {
    RunningJson running =
        switch (imports.state()) {
          case Imports.Idle idle -> null;
          case Imports.Running it -> running(it);
        };
    ReportJson last = imports.last().map(ImportApi::report).orElse(null);
    return new ImportJson(running, last, imports.failures().size());
  }

  private static RunningJson running(Imports.Running it) {
    return new RunningJson(
        it.roots(),
        it.began().toString(),
        it.articles(),
        it.files(),
        it.total(),
        it.failed(),
        it.perSecond(),
        it.left().map(java.time.Duration::toSeconds).orElse(null),
        it.current(),
        it.stopping());
  }

  private static ReportJson report(Imports.Report it) {
    return new ReportJson(
        it.roots(),
        it.began().toString(),
        it.took().toMillis() / 1000.0,
        Ask.code(it.ending()),
        it.problem(),
        it.indexed(),
        it.updated(),
        it.unchanged(),
        it.moved(),
        it.removed(),
        it.duplicates(),
        it.skipped(),
        it.failed());
  }
}
