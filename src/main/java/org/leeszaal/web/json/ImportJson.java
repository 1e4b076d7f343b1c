package org.leeszaal.web.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How imports go.
 *
 * @param running null when none runs
 * @param last null when there was none
 * @param failures files that could not be read
 */
public record ImportJson(@Nullable RunningJson running, @Nullable ReportJson last, int failures) {

  /**
   * @param articles read so far
   * @param files done so far of {@code total}; {@code total} is 0 while they are being listed
   * @param perSecond files a second
   * @param secondsLeft null while that can't be told
   * @param stopping whether it was cancelled and ends soon
   */
  public record RunningJson(
      List<String> roots,
      String began,
      int articles,
      int files,
      int total,
      int failed,
      double perSecond,
      @Nullable Long secondsLeft,
      String current,
      boolean stopping) {}

  /**
   * @param ending {@code done}, {@code cancelled} or {@code broken}
   * @param problem why it broke off; empty when it did not
   */
  public record ReportJson(
      List<String> roots,
      String began,
      double seconds,
      String ending,
      String problem,
      int indexed,
      int updated,
      int unchanged,
      int moved,
      int removed,
      int duplicates,
      int skipped,
      int failed) {}

  /**
   * A file that could not be read.
   *
   * @param since when it failed first
   */
  public record FailureJson(String path, String reason, String since, int tries) {}
}
