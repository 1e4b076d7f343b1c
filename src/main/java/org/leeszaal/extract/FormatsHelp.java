package org.leeszaal.extract;

import java.util.List;

/** The table of {@code docs/help/formats.md}, made from what the readers say about themselves. */
final class FormatsHelp {
  private FormatsHelp() {}

  /** One Markdown row a format, in the order in which they are asked. */
  static String table() {
    StringBuilder table =
        new StringBuilder(
            """
            | format | recognised by | fields beside title and text | articles a file |
            |---|---|---|---|
            """);
    List<FormatReader> readers = new Formats(ExtractSettings.DEFAULT).readers();
    for (FormatReader reader : readers) {
      FormatInfo info = reader.info();
      table.append("| ").append(cell(info.name()));
      table.append(" | ").append(cell(info.recognised()));
      table.append(" | ").append(cell(info.fields()));
      table.append(" | ").append(cell(info.articles())).append(" |\n");
    }
    return table.toString();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
