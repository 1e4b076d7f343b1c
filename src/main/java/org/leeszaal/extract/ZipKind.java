package org.leeszaal.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a ZIP container is: a document in a coat, or an archive of files. Told from its first
 * entries, which damaged files still have.
 *
 * @param office the document; empty for an archive
 */
record ZipKind(Optional<OfficeKind> office) {
  private static final int ENTRIES = 60;

  static ZipKind of(Content content) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content.head()))) {
      for (int i = 0; i < ENTRIES; i++) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          break;
        }
        Optional<OfficeKind> kind = ofEntry(entry.getName(), zip);
        if (kind.isPresent()) {
          return new ZipKind(kind);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return new ZipKind(ofExtension(content));
    }
    return new ZipKind(Optional.empty());
  }

  private static Optional<OfficeKind> ofEntry(String name, ZipInputStream zip) throws IOException {
    if (name.equals("mimetype")) {
      return ofMediaType(new String(zip.readNBytes(200), StandardCharsets.US_ASCII).strip());
    }
    if (name.startsWith("word/")) {
      return Optional.of(OfficeKind.DOCX);
    }
    if (name.startsWith("xl/")) {
      return Optional.of(OfficeKind.SPREADSHEET);
    }
    return name.startsWith("ppt/") ? Optional.of(OfficeKind.SLIDES) : Optional.empty();
  }

  private static Optional<OfficeKind> ofMediaType(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    if (lower.startsWith("application/epub")) {
      return Optional.of(OfficeKind.EPUB);
    }
    if (lower.contains("opendocument.text") || lower.contains("sun.xml.writer")) {
      return Optional.of(OfficeKind.ODT);
    }
    if (lower.contains("opendocument.spreadsheet")) {
      return Optional.of(OfficeKind.SPREADSHEET);
    }
    return lower.contains("opendocument") ? Optional.of(OfficeKind.SLIDES) : Optional.empty();
  }

  /** The entries are unreadable: the name is all there is. */
  private static Optional<OfficeKind> ofExtension(Content content) {
    return switch (content.extension()) {
      case "docx", "docm", "dotx" -> Optional.of(OfficeKind.DOCX);
      case "odt", "ott" -> Optional.of(OfficeKind.ODT);
      case "epub" -> Optional.of(OfficeKind.EPUB);
      case "xlsx", "ods" -> Optional.of(OfficeKind.SPREADSHEET);
      default -> Optional.empty();
    };
  }
}
