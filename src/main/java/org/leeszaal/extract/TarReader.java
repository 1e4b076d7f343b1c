package org.leeszaal.extract;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** TAR archives of anything that is read. */
final class TarReader implements FormatReader {
  private static final int SIGN_AT = 257;

  @Override
  public FormatInfo info() {
    return new FormatInfo("TAR", "ustar in its first block", "those of its files", "many");
  }

  @Override
  public boolean accepts(Content content) {
    return content.hasAt(SIGN_AT, "ustar");
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    try (InputStream in = content.open()) {
      read(content, in, session);
    }
  }

  static void read(Content content, InputStream in, Session session) throws IOException {
    ArchiveParts parts = new ArchiveParts(content, session);
    try (TarArchiveInputStream tar = new TarArchiveInputStream(in)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (parts.wants(entry.getName(), !entry.isFile())) {
          parts.read(entry.getName(), tar);
        }
      }
    }
  }
}
