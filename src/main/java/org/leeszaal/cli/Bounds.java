package org.leeszaal.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Says so when a number makes no sense. */
final class Bounds {
  private Bounds() {}

  static int notNegative(CommandSpec spec, String option, int value) {
    if (value < 0) {
      throw new ParameterException(spec.commandLine(), option + " must not be negative.");
    }
    return value;
  }

  static int positive(CommandSpec spec, String option, int value) {
    if (value < 1) {
      throw new ParameterException(spec.commandLine(), option + " must be at least 1.");
    }
    return value;
  }
}
