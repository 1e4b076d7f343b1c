package org.leeszaal.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** ZIP archives of anything that is read. */
final class ZipReader implements FormatReader {
  @Override
  public FormatInfo info() {
    return new FormatInfo("ZIP", "PK and no document inside", "those of its files", "many");
  }

  @Override
  public boolean accepts(Content content) {
    return (content.startsWith("PK\u0003\u0004") && ZipKind.of(content).office().isEmpty())
        || content.startsWith("PK\u0005\u0006");
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    ArchiveParts parts = new ArchiveParts(content, session);
    try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel(content)).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
      for (ZipArchiveEntry entry : entries) {
        readEntry(zip, entry, parts);
      }
      if (entries.isEmpty()) {
        throw Unreadable.skip("The archive is empty.");
      }
    }
  }

  private static void readEntry(ZipFile zip, ZipArchiveEntry entry, ArchiveParts parts)
      throws IOException {
    String name = entry.getName();
    if (!parts.wants(name, entry.isDirectory())) {
      return;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      parts.leaveOut(name, "It is protected by a password; unpack the archive first.");
    } else if (!zip.canReadEntryData(entry)) {
      parts.leaveOut(name, "It is packed in a way that can't be read; pack it anew as plain ZIP.");
    } else {
      try (InputStream in = zip.getInputStream(entry)) {
        parts.read(name, in);
      }
    }
  }

  static SeekableByteChannel channel(Content content) throws IOException {
    return content.file().isPresent()
        ? Files.newByteChannel(content.file().get())
        : new SeekableInMemoryByteChannel(content.bytes());
  }
}
