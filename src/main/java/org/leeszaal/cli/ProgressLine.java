package org.leeszaal.cli;

import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.leeszaal.ingest.Progress;

/** A progress bar on standard error, on a terminal only. */
final class ProgressLine implements Progress, AutoCloseable {
  private final String task;
  private @Nullable ProgressBar bar;

  private ProgressLine(String task) {
    this.task = task;
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
  }
}
