package org.leeszaal.ingest.child;

import java.time.Duration;
import java.util.List;

/**
 * How reading processes are started and what they may take.
 *
 * @param command program and arguments that start one
 * @param beginners how the first ones are started instead
 * @param heapMegabytes what the command gives it, for the message to people
 * @param timeLimit between two signs of progress; whoever takes longer is ended
 * @param mostCharacters of text that it may give for one file
 * @param filesPerChild after which a child makes room for a fresh one
 * @param filesAtATime that one child reads; those that were in a child that broke are read again,
 *     each alone
 */
public record ChildSettings(
    List<String> command,
    Beginners beginners,
    int heapMegabytes,
    Duration timeLimit,
    long mostCharacters,
    int filesPerChild,
    int filesAtATime) {
  public ChildSettings {
    command = List.copyOf(command);
    if (command.isEmpty()
        || heapMegabytes < 1
        || mostCharacters < 1
        || filesPerChild < 1
        || filesAtATime < 1) {
      throw new IllegalArgumentException("limits of reading processes must be positive");
    }
    if (timeLimit.isNegative() || timeLimit.isZero()) {
      throw new IllegalArgumentException("the time limit of reading processes must be positive");
    }
  }

  /**
   * A process that is quick to start and slower later: most imports are over before the other kind
   * has paid for itself.
   *
   * @param options that the program is started with besides its own
   * @param files after which one makes room, and no more are started; 0 for no beginners
   */
  public record Beginners(List<String> options, int files) {
    public static final Beginners NONE = new Beginners(List.of(), 0);

    public Beginners {
      options = List.copyOf(options);
    }
  }
}
