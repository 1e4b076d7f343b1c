package org.leeszaal.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.leeszaal.extract.text.Paragraphs;

/** Gathers the lines of a PDF with the size of their type. */
final class PdfLines extends PDFTextStripper {
  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final int limit;
  private int characters;
  private float size;
  private int sized;
  private boolean begins = true;
  private int pageBegin;

  private PdfLines(int limit) {
    this.limit = limit;
    setSuppressDuplicateOverlappingText(true);
  }

  static List<PdfLine> of(PDDocument document, int limit) throws IOException {
    PdfLines stripper = new PdfLines(limit);
    stripper.writeText(document, Writer.nullWriter());
    stripper.endLine();
    return stripper.lines;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    characters += text.length();
    if (characters > limit || Thread.currentThread().isInterrupted()) {
      throw Unreadable.fail("It holds more text than the limit for one file. Split it.");
    }
    line.append(text);
    for (TextPosition position : positions) {
      size += position.getFontSizeInPt();
      sized++;
    }
  }

  @Override
  protected void writeWordSeparator() {
    line.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphStart() {
    endLine();
    begins = true;
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  @Override
  protected void writePageStart() {
    endLine();
    pageBegin = lines.size();
  }

  @Override
  protected void writePageEnd() {
    endLine();
    for (int i = pageBegin; i < lines.size(); i++) {
      if (i < pageBegin + 2 || i >= lines.size() - 2) {
        lines.set(i, lines.get(i).atEdge());
      }
    }
  }

  private void endLine() {
    String text = Paragraphs.line(line.toString());
    if (!text.isEmpty()) {
      float usual = sized == 0 ? 0 : size / sized;
      lines.add(new PdfLine(getCurrentPageNo(), text, usual, false, begins));
      begins = false;
    }
    line.setLength(0);
    size = 0;
    sized = 0;
  }
}
