package org.leeszaal.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A command of this program as a new process, started in the way that this one was. */
final class OwnCommand {
  private static final String MAIN = "org.leeszaal.cli.Main";

  private OwnCommand() {}

  static ProcessBuilder with(List<String> arguments) {
    String java = ProcessHandle.current().info().command().orElse("java");
    List<String> options =
        new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments());
    return new ProcessBuilder(
        Stream.of(
                List.of(java),
                options,
                List.of("-cp", System.getProperty("java.class.path"), MAIN),
                arguments)
            .flatMap(List::stream)
            .toList());
  }

  /**
   * Runs it to its end, whatever it prints.
   *
   * @throws IllegalStateException when it ends with another code than these
   */
  static void run(List<String> arguments, List<Integer> codes) {
    try {
      Process process =
          with(arguments).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
      int code = process.waitFor();
      if (!codes.contains(code)) {
        throw new IllegalStateException(
            String.join(" ", arguments)
                + " ended with code "
                + code
                + ": run it by hand to see why");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for a command", e);
    }
  }
}
