package org.leeszaal.ingest.child;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which files a child is reading, and which of them can have broken it. Safe for threads. */
final class Blame {
  private final Set<Integer> reading = new HashSet<>();
  private Optional<Set<Integer>> suspects = Optional.empty();
  private int files;
  private int answers;

  /**
   * A file that is being read.
   *
   * @param number 1 for the first that the child was given
   * @param others that were being read when it came
   * @param answers that the child had given in time by then
   */
  record Begun(int number, int others, int answers) {}

  synchronized Begun begin() {
    files++;
    Begun begun = new Begun(files, reading.size(), answers);
    reading.add(files);
    return begun;
  }

  synchronized void end(Begun file) {
    reading.remove(file.number());
  }

  /** The child answered in time. */
  synchronized void answered() {
    answers++;
  }

  synchronized int files() {
    return files;
  }

  /** The child broke: what it is reading now may have done it. */
  synchronized void broken() {
    if (suspects.isEmpty()) {
      suspects = Optional.of(Set.copyOf(reading));
    }
  }

  /** The child is to be ended for this file's sake. */
  synchronized void brokenBy(Begun file) {
    if (suspects.isEmpty()) {
      suspects = Optional.of(Set.of(file.number()));
    }
  }

  synchronized boolean isBroken() {
    return suspects.isPresent();
  }

  /** Whether this file broke it, for certain. */
  synchronized boolean isOf(Begun file) {
    return suspects.equals(Optional.of(Set.of(file.number())));
  }

  /** Whether others can't be why a file is not read in time: none were there, or all went well. */
  synchronized boolean isSlowByItself(Begun file) {
    return answers > file.answers() || (file.others() == 0 && files == file.number());
  }
}
