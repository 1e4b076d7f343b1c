package org.leeszaal.ingest;

import java.util.OptionalInt;

/**
 * How imports work on this machine.
 *
 * @param processes files that are read at the same time, two in one process; 0 for no processes:
 *     files are read in the main process then; empty for one a core
 * @param heapMegabytes memory that each process may use
 * @param filesPerProcess after which a process makes room for a fresh one
 * @param run how one run works
 */
public record ImportSettings(
    OptionalInt processes, int heapMegabytes, int filesPerProcess, IngestSettings run) {
  public static final ImportSettings DEFAULT =
      new ImportSettings(OptionalInt.empty(), 512, 20_000, IngestSettings.DEFAULT);

  public ImportSettings {
    if (processes.orElse(0) < 0 || processes.orElse(0) > 64) {
      throw new IllegalArgumentException("processes is auto, none, or 1 to 64");
    }
    if (heapMegabytes < 64 || filesPerProcess < 1) {
      throw new IllegalArgumentException(
          "heap-megabytes is at least 64 and files-per-process at least 1");
    }
  }

  /** The same without processes of their own for reading. */
  public ImportSettings inOneProcess() {
    return new ImportSettings(OptionalInt.of(0), heapMegabytes, filesPerProcess, run);
  }

  /** The same with another way of running. */
  public ImportSettings withRun(IngestSettings other) {
    return new ImportSettings(processes, heapMegabytes, filesPerProcess, other);
  }
}
