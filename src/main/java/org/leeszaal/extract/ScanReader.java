package org.leeszaal.extract;

import java.util.List;
import org.leeszaal.article.FileType;
import org.leeszaal.extract.text.Paragraphs;

/** Pictures of pages, through Tesseract. */
final class ScanReader implements FormatReader {
  private static final List<String> SIGNS =
      List.of(
          "\u0089PNG",
          "\u00FF\u00D8\u00FF",
          "II*\u0000",
          "MM\u0000*",
          "GIF8",
          "BM",
          "\u0000\u0000\u0000\u000CjP  ");

  private final Tesseract tesseract;

  ScanReader(Tesseract tesseract) {
    this.tesseract = tesseract;
  }

  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "Scan (PNG, JPEG, TIFF, GIF, BMP, JPEG 2000)",
        "magic numbers of pictures",
        "date from the file name; type scan",
        "one, when Tesseract is installed; else skipped with that reason");
  }

  @Override
  public boolean accepts(Content content) {
    boolean webp = content.startsWith("RIFF") && content.hasAt(8, "WEBP");
    boolean bitmap = content.startsWith("BM") && content.isText();
    return webp || (!bitmap && SIGNS.stream().anyMatch(content::startsWith));
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    if (!tesseract.isThere()) {
      throw Unreadable.skip(Tesseract.MISSING);
    }
    session.add(content, draft(tesseract.read(content.bytes()), content.name()));
  }

  /** Recognised text has its lines' breaks inside words joined, as in PDF. */
  static Draft draft(String recognised, String fileName) {
    List<String> paragraphs =
        Paragraphs.ofPlain(
            Paragraphs.lines(recognised.replaceAll("(\\p{L})-\\R(?=\\p{Ll})", "$1")));
    return WireDate.orFileName(Draft.of(FileType.SCAN).withParagraphs(paragraphs), fileName);
  }
}
