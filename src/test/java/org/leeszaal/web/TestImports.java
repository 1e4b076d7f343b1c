package org.leeszaal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Imports that a test steers: what is asked of them is kept, and nothing is read. */
final class TestImports implements Imports {
  private static final Instant DAY = Instant.parse("2026-03-02T10:00:00Z");

  /** Ten o'clock wherever the test runs: pages tell the time of their machine. */
  private static final Instant TEN =
      LocalDateTime.of(2026, 3, 2, 10, 0).atZone(ZoneId.systemDefault()).toInstant();

  private static final List<FailedFile> TWO =
      List.of(
          new FailedFile(Path.of("/news/<script>alert(1)</script>.pdf"), "It is locked.", DAY, 2),
          new FailedFile(Path.of("/news/cut.docx"), "It is cut off.", DAY, 1));

  private final List<FailedFile> more = new ArrayList<>();
  final List<String> asked = new ArrayList<>();
  private State state = new Idle();

  @Override
  public synchronized Start folders(List<String> paths, Gone gone) {
    if (!(state instanceof Idle)) {
      return new Refused(Refusal.BUSY, "");
    }
    if (paths.isEmpty()) {
      return new Refused(Refusal.NOTHING_NAMED, "");
    }
    if (paths.contains("/nowhere")) {
      return new Refused(Refusal.MISSING, "/nowhere");
    }
    asked.add("folders " + paths + " " + gone);
    state = running(paths);
    return new Started();
  }

  /** One more file that failed. */
  void also(FailedFile file) {
    more.add(file);
  }

  static Running running(List<String> paths) {
    return new Running(
        paths,
        DAY,
        120,
        60,
        240,
        1,
        20.25,
        Optional.of(Duration.ofSeconds(9)),
        "/news/<b>60</b>.html",
        false);
  }

  @Override
  public Optional<Place> look(String path) {
    return path.equals("/nowhere")
        ? Optional.empty()
        : Optional.of(
            new Place(
                Path.of("/news"),
                Optional.of(Path.of("/")),
                List.of(Path.of("/news/2021 & <b>"), Path.of("/news/krant")),
                7,
                3));
  }

  @Override
  public synchronized Start uploads(List<Upload> files) {
    for (Upload file : files) {
      try {
        String text = new String(file.content().readAllBytes(), StandardCharsets.UTF_8);
        asked.add("upload " + file.name() + " " + text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files.isEmpty() ? new Refused(Refusal.NOTHING_NAMED, "") : new Started();
  }

  @Override
  public synchronized Start retry() {
    asked.add("retry");
    return new Started();
  }

  @Override
  public synchronized State state() {
    return state;
  }

  @Override
  public synchronized void cancel() {
    asked.add("cancel");
    state = new Idle();
  }

  @Override
  public Optional<Report> last() {
    return Optional.of(
        new Report(
            List.of("/news"),
            TEN,
            Duration.ofSeconds(83),
            Ending.DONE,
            "",
            12,
            3,
            0,
            1,
            1,
            2,
            0,
            2));
  }

  @Override
  public List<FailedFile> failures() {
    List<FailedFile> all = new ArrayList<>(TWO);
    all.addAll(more);
    return all;
  }
}
