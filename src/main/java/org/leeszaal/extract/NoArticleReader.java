package org.leeszaal.extract;

import java.util.List;

/** Kinds of file that never hold an article: recognised, so that the reason can be said. */
final class NoArticleReader implements FormatReader {
  private record Sign(int offset, String bytes, String reason) {}

  private static final String VIDEO = "It is a film or a sound recording; only text is read.";
  private static final String PROGRAM = "It is a program, not a document.";
  private static final String DATABASE = "It is a database, not a document.";

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(0, "ITSF", "It is a Windows help file (CHM), not an article."),
          new Sign(4, "ftyp", VIDEO),
          new Sign(0, "ID3", VIDEO),
          new Sign(0, "OggS", VIDEO),
          new Sign(0, "fLaC", VIDEO),
          new Sign(0, "\u001AE\u00DF\u00A3", VIDEO),
          new Sign(8, "WAVE", VIDEO),
          new Sign(8, "AVI ", VIDEO),
          new Sign(0, "MZ\u0090", PROGRAM),
          new Sign(0, "\u007FELF", PROGRAM),
          new Sign(0, "\u00CA\u00FE\u00BA\u00BE", PROGRAM),
          new Sign(0, "SQLite format 3", DATABASE),
          new Sign(0, "!BDN", "It is an Outlook store (PST); export its messages as MBOX or MSG."),
          new Sign(0, "Rar!", "It is a RAR archive, which is not read; pack its files as ZIP."),
          new Sign(0, "wOFF", "It is a font, not a document."),
          new Sign(0, "wOF2", "It is a font, not a document."));

  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "Films, sound, programs, databases, fonts",
        "magic numbers",
        "none: skipped with the reason",
        "none");
  }

  @Override
  public boolean accepts(Content content) {
    return SIGNS.stream().anyMatch(sign -> content.hasAt(sign.offset(), sign.bytes()));
  }

  @Override
  public void read(Content content, Session session) throws Unreadable {
    for (Sign sign : SIGNS) {
      if (content.hasAt(sign.offset(), sign.bytes())) {
        throw Unreadable.skip(sign.reason());
      }
    }
  }
}
