package org.leeszaal.extract;

import java.util.Calendar;
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
import org.leeszaal.extract.text.DayOrder;
import org.leeszaal.extract.text.Paragraphs;
import org.leeszaal.extract.text.WrittenDate;

/** PDF: lines to paragraphs, the largest type of the first page as headline. */
final class PdfReader implements FormatReader {
  private static final int FURTHEST_SIGN = 1024;

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
        throw Unreadable.skip(
            "Its pages are pictures without text (a scan). Install Tesseract with nld, fra and eng"
                + " to have them read.");
      }
      session.add(content, draft(document.getDocumentInformation(), text, content));
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
        .withPublished(published(info, text, content.name()));
  }

  /** Programs write their own name or the file's where a title belongs. */
  static String sensible(@Nullable String raw, String fileName) {
    String title = raw == null ? "" : Paragraphs.line(raw);
    boolean machine =
        title.matches(
            "(?i)(?:microsoft word|microsoft powerpoint|untitled|document\\d*|print|naamloos|sans titre|unknown|admin(?:istrator)?|user|owner|gebruiker)\\b.*|.*\\.(?:docx?|pdf|indd|qxp|odt|rtf|html?|txt)$");
    return machine || (!fileName.isEmpty() && title.equals(fileName)) ? "" : title;
  }

  private static PublishedDate published(PDDocumentInformation info, PdfText text, String name) {
    Optional<Calendar> created = Optional.ofNullable(info.getCreationDate());
    if (created.isPresent()) {
      Optional<String> iso =
          DateText.ofMachine(
              created
                  .get()
                  .toInstant()
                  .atZone(created.get().getTimeZone().toZoneId())
                  .toOffsetDateTime()
                  .withNano(0)
                  .toString());
      if (iso.isPresent()) {
        return new PublishedDate(iso.get(), DateOrigin.DOCUMENT_PROPERTIES);
      }
    }
    return text.paragraphs().stream()
        .limit(4)
        .filter(paragraph -> paragraph.length() < 160)
        .flatMap(paragraph -> WrittenDate.first(paragraph, DayOrder.DAY_FIRST).stream())
        .findFirst()
        .map(iso -> new PublishedDate(iso, DateOrigin.DATELINE))
        .or(
            () ->
                WrittenDate.inFileName(name)
                    .map(iso -> new PublishedDate(iso, DateOrigin.FILE_NAME)))
        .orElse(PublishedDate.UNKNOWN);
  }
}
