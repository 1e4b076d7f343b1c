package org.leeszaal.desk;

/**
 * Changes who is meant in an archive: keeps the decision and applies it to index and searcher at
 * once. Safe for use by several threads. Methods throw {@link CorrectionRefused} for what makes no
 * sense, and {@link DeskProblem} when the file of corrections can't be read.
 */
public interface Amendments {
  /** When this returns, searches show the correction, unless the outcome says otherwise. */
  Outcome apply(Correction correction);

  /** Takes a correction back, or takes that back. */
  Outcome undo(int number);

  /** What became of a change. */
  sealed interface Outcome {
    /** Names the correction (or the undoing) for undoing it. */
    int number();

    /**
     * Done.
     *
     * @param articles that were changed
     */
    record Applied(int number, int articles) implements Outcome {}

    /** Kept; an import is writing the archive and applies it before it ends. */
    record WaitsForImport(int number) implements Outcome {}

    /** Kept, and being applied; many articles are concerned, so it takes some seconds more. */
    record UnderWay(int number) implements Outcome {}
  }
}
