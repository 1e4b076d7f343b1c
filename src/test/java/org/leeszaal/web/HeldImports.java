package org.leeszaal.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Imports that never end by themselves, and remember what they were asked. */
final class HeldImports implements Imports {
  private static final Instant BEGAN = Instant.parse("2026-01-02T03:04:05Z");

  final List<String> asked = new ArrayList<>();
  private State state = new Idle();
  private Optional<Report> last = Optional.empty();

  private Start begin(List<String> roots) {
    if (state instanceof Running) {
      return new Refused(Refusal.BUSY, "");
    }
    state =
        new Running(roots, BEGAN, 3, 4, 10, 1, 2.5, Optional.of(Duration.ofSeconds(3)), "a", false);
    return new Started();
  }

  @Override
  public Start folders(List<String> paths, Gone gone) {
    if (paths.isEmpty()) {
      return new Refused(Refusal.NOTHING_NAMED, "");
    }
    asked.add(gone + " " + paths);
    return begin(paths);
  }

  @Override
  public Optional<Place> look(String path) {
    return Optional.empty();
  }

  @Override
  public Start uploads(List<Upload> files) throws IOException {
    for (Upload file : files) {
      asked.add(
          file.name()
              + " "
              + new String(file.content().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    }
    return begin(List.of("uploads"));
  }

  @Override
  public Start retry() {
    asked.add("retry");
    return begin(List.of());
  }

  @Override
  public State state() {
    return state;
  }

  @Override
  public void cancel() {
    state = new Idle();
    last =
        Optional.of(
            new Report(
                List.of("/news"),
                BEGAN,
                Duration.ofMillis(1500),
                Ending.CANCELLED,
                "",
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8));
  }

  @Override
  public Optional<Report> last() {
    return last;
  }

  @Override
  public List<FailedFile> failures() {
    return List.of(new FailedFile(Path.of("/news/x.pdf"), "it is torn.", BEGAN, 2));
  }
}
