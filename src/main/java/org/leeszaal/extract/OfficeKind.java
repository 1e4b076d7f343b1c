package org.leeszaal.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.leeszaal.article.FileType;

/** Which office document a container holds. */
enum OfficeKind {
  DOCX(
      FileType.DOCX, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ""),
  DOC(FileType.DOC, "application/msword", ""),
  ODT(FileType.ODT, "application/vnd.oasis.opendocument.text", ""),
  RTF(FileType.RTF, "application/rtf", ""),
  EPUB(FileType.EPUB, "application/epub+zip", ""),
  LOCKED(FileType.OTHER, "", "It is protected by a password. Save it without one to have it read."),
  SPREADSHEET(
      FileType.SPREADSHEET,
      "",
      "It is a spreadsheet, not an article; save a table of articles as CSV to have it read."),
  SLIDES(FileType.OTHER, "", "It is a presentation, not an article."),
  OTHER_OLE(FileType.OTHER, "", "It is an Office file of a kind that holds no article.");

  private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  private final FileType type;
  private final String mediaType;
  private final String reason;

  OfficeKind(FileType type, String mediaType, String reason) {
    this.type = type;
    this.mediaType = mediaType;
    this.reason = reason;
  }

  FileType type() {
    return type;
  }

  String mediaType() {
    return mediaType;
  }

  /** Why it is not read; empty when it is. */
  String reason() {
    return reason;
  }

  Unreadable verdict() {
    return this == LOCKED ? Unreadable.fail(reason) : Unreadable.skip(reason);
  }

  Parser parser() {
    return switch (this) {
      case DOCX -> new OOXMLParser();
      case DOC -> new OfficeParser();
      case ODT -> new OpenDocumentParser();
      case RTF -> new RTFParser();
      case EPUB -> new EpubParser();
      case LOCKED, SPREADSHEET, SLIDES, OTHER_OLE -> throw new IllegalStateException(reason);
    };
  }

  static Optional<OfficeKind> of(Content content) {
    if (content.startsWith("{\\rtf")) {
      return Optional.of(RTF);
    }
    if (content.startsWith("PK")) {
      return ZipKind.of(content).office();
    }
    return content.startsWith(OLE) ? ofOle(content) : Optional.empty();
  }

  /** Empty for Outlook messages, which have their own reader. */
  private static Optional<OfficeKind> ofOle(Content content) {
    Set<String> entries = new TreeSet<>();
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content.bytes()))) {
      entries.addAll(files.getRoot().getEntryNames());
    } catch (IOException e) {
      return Optional.of(DOC);
    }
    if (entries.contains("__properties_version1.0")) {
      return Optional.empty();
    }
    if (entries.contains("EncryptedPackage")) {
      return Optional.of(LOCKED);
    }
    if (entries.contains("WordDocument")) {
      return Optional.of(DOC);
    }
    if (entries.contains("Workbook") || entries.contains("Book")) {
      return Optional.of(SPREADSHEET);
    }
    return Optional.of(entries.contains("PowerPoint Document") ? SLIDES : OTHER_OLE);
  }
}
