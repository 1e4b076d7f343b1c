package org.leeszaal.cli.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.leeszaal.ingest.FileOutcome;
import org.leeszaal.ingest.Progress;
import org.leeszaal.web.Imports.Running;

/** Watches one import for those who ask how it goes. Told by one thread, asked by others. */
final class Watch implements Progress {
  private static final Duration WINDOW = Duration.ofSeconds(30);
  private static final Duration TELLING = Duration.ofSeconds(3);

  private final List<String> roots;
  private final Clock clock;
  private final Instant began;
  private final Deque<Moment> recent = new ArrayDeque<>();
  private int total;
  private int files;
  private int articles;
  private int failed;
  private String current = "";
  private boolean stopping;

  Watch(List<String> roots, Clock clock) {
    this.roots = roots;
    this.clock = clock;
    began = clock.instant();
  }

  /** How many files were done when. */
  private record Moment(Instant at, int files) {}

  @Override
  public synchronized void started(int all) {
    total = all;
    recent.add(new Moment(clock.instant(), 0));
  }

  @Override
  public synchronized void read(FileOutcome outcome) {
    switch (outcome) {
      case FileOutcome.Indexed(var some) -> articles += some.size();
      case FileOutcome.Failed broken -> failed++;
      case FileOutcome.Duplicate duplicate -> {}
      case FileOutcome.Skipped skipped -> {}
    }
  }

  @Override
  public synchronized void finished(Path file) {
    files++;
    current = file.toString();
    Instant now = clock.instant();
    if (recent.isEmpty() || Duration.between(recent.getLast().at(), now).toMillis() >= 250) {
      recent.add(new Moment(now, files));
    }
    while (recent.size() > 1
        && Duration.between(recent.getFirst().at(), now).compareTo(WINDOW) > 0) {
      recent.removeFirst();
    }
  }

  @Override
  public synchronized boolean goesOn() {
    return !stopping;
  }

  synchronized void stop() {
    stopping = true;
  }

  Instant began() {
    return began;
  }

  synchronized Running state() {
    double rate = perSecond();
    boolean known = rate > 0 && Duration.between(began, clock.instant()).compareTo(TELLING) > 0;
    Optional<Duration> left =
        known
            ? Optional.of(Duration.ofMillis(Math.round((total - files) / rate * 1000)))
            : Optional.empty();
    return new Running(roots, began, articles, files, total, failed, rate, left, current, stopping);
  }

  private double perSecond() {
    if (recent.isEmpty()) {
      return 0;
    }
    Moment first = recent.getFirst();
    double seconds = Duration.between(first.at(), clock.instant()).toMillis() / 1000.0;
    return seconds <= 0 ? 0 : (files - first.files()) / seconds;
  }
}
