package org.leeszaal.ingest.child;

import java.time.Duration;
import java.util.List;

/**
 * How reading processes are started and what they may take.
 *
 * @param command program and arguments that start one
 * @param heapMegabytes what the command gives it, for the message to people
 * @param timeLimit between two signs of progress; whoever takes longer is ended
 * @param mostCharacters of text that it may give for one file
 * @param filesPerChild after which a child makes room for a fresh one
 */
public record ChildSettings(
    List<String> command,
    int heapMegabytes,
    Duration timeLimit,
    long mostCharacters,
    int filesPerChild) {
  public ChildSettings {
    command = List.copyOf(command);
    if (command.isEmpty() || heapMegabytes < 1 || mostCharacters < 1 || filesPerChild < 1) {
      throw new IllegalArgumentException("limits of reading processes must be positive");
    }
    if (timeLimit.isNegative() || timeLimit.isZero()) {
      throw new IllegalArgumentException("the time limit of reading processes must be positive");
    }
  }
}
