package org.leeszaal.extract;

import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.FileType;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.extract.text.Bylines;
import org.leeszaal.extract.text.DateText;
import org.leeszaal.extract.text.Paragraphs;

/** PDF: lines to paragraphs, the largest type of the first page as headline. */
final class PdfReader implements FormatReader {
  private static final int FURTHEST_SIGN = 1024;

  private final Tesseract tesseract;

  PdfReader(Tesseract tesseract) {
    this.tesseract = tesseract;
  }

  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "PDF",
        "%PDF in the first kilobyte",
        "title (largest type, or properties), authors, date; scans through Tesseract",
        "one");
  }

  @Override
  public boolean accepts(Content content) {
    for (int i = 0; i < Math.min(FURTHEST_SIGN, content.head().length); i++) {
      if (content.hasAt(i, "%PDF-")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    try (PDDocument document =
        Loader.loadPDF(content.bytes(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      document.setResourceCache(new NoCache());
      PdfText text = PdfText.of(document, session.settings().mostCharacters());
      if (text.isEmpty()) {
        session.add(content, ScannedPages.read(document, tesseract, content, session));
        return;
      }
      List<Draft> export = PressExport.read(OfficeReader.spaced(text.everything()));
      if (export.isEmpty()) {
        Draft draft = draft(document.getDocumentInformation(), text, content);
        Draft full = Imprint.of(draft.paragraphs()).takeFrom(draft);
        session.add(content, WireDate.orFileName(full, content.name()));
      } else {
        TextReader.addAll(content, session, export);
      }
    } catch (InvalidPasswordException e) {
      throw Unreadable.fail("It is protected by a password. Save it without one to have it read.");
    }
  }

  private static Draft draft(PDDocumentInformation info, PdfText text, Content content) {
    String told = sensible(info.getTitle(), content.name());
    String title = text.title().isEmpty() ? told : text.title();
    return Draft.of(FileType.PDF)
        .withTitle(title)
        .withParagraphs(text.paragraphs())
        .withAuthors(Bylines.names(sensible(info.getAuthor(), "")))
        .withPublished(published(info));
  }

  /** Programs write their own name or the file's where a title belongs. */
  static String sensible(@Nullable String raw, String fileName) {
    String title = raw == null ? "" : Paragraphs.line(raw);
    boolean machine =
        title.matches(
            "(?i)(?:microsoft word|microsoft powerpoint|untitled|document\\d*|print|naamloos|sans titre|unknown|admin(?:istrator)?|user|owner|gebruiker)\\b.*|.*\\.(?:docx?|pdf|indd|qxp|odt|rtf|html?|txt)$");
    return machine || (!fileName.isEmpty() && title.equals(fileName)) ? "" : title;
  }

  private static PublishedDate published(PDDocumentInformation info) {
    return Optional.ofNullable(info.getCreationDate())
        .map(PdfReader::iso)
        .flatMap(DateText::ofMachine)
        .map(iso -> new PublishedDate(iso, DateOrigin.DOCUMENT_PROPERTIES))
        .orElse(PublishedDate.UNKNOWN);
  }

  private static String iso(Calendar created) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        created.toInstant().atZone(created.getTimeZone().toZoneId()).withNano(0));
  }
}
