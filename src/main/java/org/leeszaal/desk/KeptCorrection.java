package org.leeszaal.desk;

import java.time.Instant;

/**
 * A correction as the archive keeps it.
 *
 * @param number names it for undoing; never used twice
 * @param status whether it holds
 */
public record KeptCorrection(int number, Instant time, Correction correction, Status status) {
  /** As it stands in the file: {@code merge person/v-putin into person/vladimir-putin}. */
  public String text() {
    return CorrectionLines.write(correction);
  }

  /** Whether a correction holds. */
  public enum Status {
    HOLDS,
    UNDONE
  }
}
