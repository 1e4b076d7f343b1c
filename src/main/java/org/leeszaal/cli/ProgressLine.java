package org.leeszaal.cli;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.leeszaal.ingest.Progress;

/**
 * A progress bar on standard error, on a terminal only. Who stops the program meanwhile stops the
 * import after the files that are being read, and the program waits for that.
 */
final class ProgressLine implements Progress, AutoCloseable {
  /** Longer than a sound file takes; nothing is lost after it but what was read since a commit. */
  private static final long MOST_SECONDS = 30;

  private final String task;
  private final CountDownLatch done = new CountDownLatch(1);
  private final WhenStopped stopping;
  private volatile boolean stopped;
  private @Nullable ProgressBar bar;

  private ProgressLine(String task) {
    this.task = task;
    stopping = WhenStopped.run(this::stop);
  }

  private void stop() {
    stopped = true;
    System.err.println("leeszaal: stopping after the files that are being read");
    try {
      if (!done.await(MOST_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("leeszaal: a file takes long; the archive is as of its last commit");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean goesOn() {
    return !stopped;
  }

  static ProgressLine open(String task) {
    return new ProgressLine(task);
  }

  @Override
  public void started(int files) {
    // scripts/leeszaal knows whether standard error is a terminal; Java 21 can't tell.
    if (Boolean.getBoolean("leeszaal.terminal")) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(files)
              .setStyle(ProgressBarStyle.ASCII)
              .setUnit(" files", 1)
              .showSpeed()
              .build();
    }
  }

  @Override
  public void finished(Path file) {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
    stopping.close();
    done.countDown();
  }
}
