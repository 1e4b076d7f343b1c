package org.leeszaal.cli.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Starts a command of this program as a new process and waits for the first line that it prints.
 */
final class FirstAnswer {
  private static final int STARTS = 3;

  private FirstAnswer() {}

  /** Milliseconds from starting the process to its first line; the middle one of several starts. */
  static double millis(String... arguments) {
    double[] all = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      all[i] = once(List.of(arguments));
    }
    Arrays.sort(all);
    return all[STARTS / 2];
  }

  private static double once(List<String> arguments) {
    long begin = System.nanoTime();
    try {
      Process process = OwnCommand.with(arguments).redirectError(Redirect.DISCARD).start();
      String first;
      long end;
      try (BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        first = out.readLine();
        end = System.nanoTime();
        out.transferTo(Writer.nullWriter());
      }
      if (process.waitFor() != 0 || first == null) {
        throw new IllegalStateException("no answer from: " + String.join(" ", arguments));
      }
      return (end - begin) / 1e6;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for an answer", e);
    }
  }
}
