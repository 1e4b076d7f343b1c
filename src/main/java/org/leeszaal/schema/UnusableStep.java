package org.leeszaal.schema;

/** A step of an analysis chain can't be built: its name or its arguments are wrong. */
public final class UnusableStep extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final AnalysisSettings.Step step;

  UnusableStep(AnalysisSettings.Step step, Throwable cause) {
    super("the step '" + step.factory() + "' can't be used: " + cause.getMessage(), cause);
    this.step = step;
  }

  /** So that a reader of configuration can say where it stands. */
  public AnalysisSettings.Step step() {
    return step;
  }
}
