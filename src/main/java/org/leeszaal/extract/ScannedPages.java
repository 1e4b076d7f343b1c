package org.leeszaal.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF without text, drawn and read by Tesseract. */
final class ScannedPages {
  private static final int MOST_PAGES = 50;
  private static final float DOTS_PER_INCH = 200;

  private ScannedPages() {}

  static Draft read(PDDocument document, Tesseract tesseract, Content content, Session session)
      throws IOException {
    if (!tesseract.isThere()) {
      throw Unreadable.skip(Tesseract.MISSING);
    }
    PDFRenderer renderer = new PDFRenderer(document);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(MOST_PAGES, document.getNumberOfPages()); i++) {
      session.progress();
      BufferedImage page = renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.GRAY);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(page, "png", png);
      text.append(tesseract.read(png.toByteArray())).append("\n\n");
    }
    return ScanReader.draft(text.toString(), content.name());
  }
}
