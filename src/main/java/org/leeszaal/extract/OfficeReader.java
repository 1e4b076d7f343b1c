package org.leeszaal.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.Parser;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.FileType;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.extract.text.Bylines;
import org.leeszaal.extract.text.DateText;
import org.leeszaal.extract.text.DayOrder;
import org.leeszaal.extract.text.WrittenDate;
import org.xml.sax.SAXException;

/** Documents of word processors and e-books, through Tika's parser for each. */
final class OfficeReader implements FormatReader {
  private final TikaTools tika;

  OfficeReader(TikaTools tika) {
    this.tika = tika;
  }

  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "Word (DOCX, DOC), OpenDocument (ODT), RTF, EPUB",
        "content of the ZIP or OLE container, {\\rtf",
        "title (style or properties), authors, date",
        "one");
  }

  @Override
  public boolean accepts(Content content) {
    return OfficeKind.of(content).isPresent();
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    OfficeKind kind = OfficeKind.of(content).orElseThrow();
    if (!kind.reason().isEmpty()) {
      throw kind.verdict();
    }
    DocumentText text = new DocumentText(session.settings().mostCharacters());
    Metadata metadata = new Metadata();
    parse(kind, content, text, metadata);
    session.add(content, draft(kind.type(), text, metadata, content.name()));
  }

  private void parse(OfficeKind kind, Content content, DocumentText text, Metadata metadata)
      throws IOException, SAXException, TikaException {
    Parser parser = kind.parser();
    metadata.set(Metadata.CONTENT_TYPE, kind.mediaType());
    try (TikaInputStream in = TikaInputStream.get(content.bytes())) {
      parser.parse(in, text, metadata, tika.context());
    } catch (EncryptedDocumentException e) {
      throw Unreadable.fail("It is protected by a password. Save it without one to have it read.");
    } catch (SAXException e) {
      if (e.getCause() instanceof Unreadable unreadable) {
        throw unreadable;
      }
      throw e;
    }
  }

  private static Draft draft(FileType type, DocumentText text, Metadata metadata, String fileName) {
    List<String> paragraphs = new ArrayList<>(text.paragraphs());
    String title = text.title();
    if (title.isEmpty()) {
      title = PdfReader.sensible(metadata.get(TikaCoreProperties.TITLE), fileName);
    }
    if (title.isEmpty() && paragraphs.size() > 1 && isHeadline(paragraphs.get(0))) {
      title = paragraphs.remove(0);
    }
    String[] creators = metadata.getValues(TikaCoreProperties.CREATOR);
    return Draft.of(type)
        .withTitle(title)
        .withParagraphs(paragraphs)
        .withAuthors(
            Bylines.names(
                List.of(creators).stream().map(name -> PdfReader.sensible(name, "")).toList()))
        .withPublished(published(metadata, paragraphs, fileName))
        .withLanguage(Optional.ofNullable(metadata.get(TikaCoreProperties.LANGUAGE)).orElse(""));
  }

  private static boolean isHeadline(String line) {
    return line.length() <= 150
        && !line.endsWith(".")
        && line.chars().anyMatch(Character::isLetter);
  }

  private static PublishedDate published(
      Metadata metadata, List<String> paragraphs, String fileName) {
    String created = metadata.get(TikaCoreProperties.CREATED);
    Optional<String> told =
        created == null ? Optional.empty() : DateText.ofField(created, DayOrder.DAY_FIRST);
    return told.map(iso -> new PublishedDate(iso, DateOrigin.DOCUMENT_PROPERTIES))
        .or(
            () ->
                paragraphs.stream()
                    .limit(4)
                    .filter(paragraph -> paragraph.length() < 160)
                    .flatMap(p -> WrittenDate.first(p, DayOrder.DAY_FIRST).stream())
                    .findFirst()
                    .map(iso -> new PublishedDate(iso, DateOrigin.DATELINE)))
        .or(
            () ->
                WrittenDate.inFileName(fileName)
                    .map(iso -> new PublishedDate(iso, DateOrigin.FILE_NAME)))
        .orElse(PublishedDate.UNKNOWN);
  }
}
