package org.leeszaal.extract;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** 7z archives of anything that is read. */
final class SevenZipReader implements FormatReader {
  private static final int MOST_MEMORY_KIB = 256 * 1024;

  @Override
  public FormatInfo info() {
    return new FormatInfo("7z", "7z and its magic number", "those of its files", "many");
  }

  @Override
  public boolean accepts(Content content) {
    return content.startsWith("7z\u00BC\u00AF'\u001C");
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    ArchiveParts parts = new ArchiveParts(content, session);
    try (SevenZFile archive =
        SevenZFile.builder()
            .setSeekableByteChannel(ZipReader.channel(content))
            .setMaxMemoryLimitKiB(MOST_MEMORY_KIB)
            .get()) {
      for (SevenZArchiveEntry entry : archive.getEntries()) {
        readEntry(archive, entry, parts);
      }
    } catch (PasswordRequiredException e) {
      throw Unreadable.fail("It is protected by a password; unpack the archive first.");
    }
  }

  private static void readEntry(SevenZFile archive, SevenZArchiveEntry entry, ArchiveParts parts)
      throws IOException {
    String name = entry.getName();
    if (parts.wants(name, entry.isDirectory() || !entry.hasStream())) {
      try (InputStream in = archive.getInputStream(entry)) {
        parts.read(name, in);
      }
    }
  }
}
