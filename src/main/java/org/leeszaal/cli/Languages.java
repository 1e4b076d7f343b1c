package org.leeszaal.cli;

import org.leeszaal.article.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Language codes on the command line. */
final class Languages {
  private Languages() {}

  static Language named(CommandSpec spec, String code) {
    Language language = Language.ofCode(code);
    if (language == Language.OTHER) {
      throw new ParameterException(
          spec.commandLine(), "'" + code + "' is not nl, fr or en: Leeszaal tags these three.");
    }
    return language;
  }
}
