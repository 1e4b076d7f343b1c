package org.leeszaal.ingest;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/** Writes the files of the ledger; each is on the disk when a method returns. */
record LedgerFile(Path archive) {
  LedgerMark writeWhole(int generation, Collection<LedgerEntry> entries) throws IOException {
    LedgerMark empty = new LedgerMark(generation, 0);
    try (FileChannel channel =
        FileChannel.open(
            archive.resolve(empty.fileName()),
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      CSVPrinter out = new CSVPrinter(writer(channel), LedgerRows.WITH_HEADER);
      for (LedgerEntry entry : entries) {
        out.printRecord(LedgerRows.row(entry));
      }
      LedgerMark mark = finish(out, channel, generation);
      keepName();
      return mark;
    }
  }

  /** A ledger that came here whole is on the disk before a commit names it. */
  void keep(LedgerMark mark) throws IOException {
    try (FileChannel file =
        FileChannel.open(archive.resolve(mark.fileName()), StandardOpenOption.WRITE)) {
      file.force(true);
    }
    keepName();
  }

  /** A new name is on the disk once its folder is. */
  private void keepName() {
    try (FileChannel folder = FileChannel.open(archive, StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Not every system can force a folder, or open it; the content is on the disk all the same.
    }
  }

  /** What was written behind the mark and never committed is overwritten. */
  LedgerMark append(LedgerMark mark, List<Object[]> rows) throws IOException {
    try (FileChannel channel =
        FileChannel.open(archive.resolve(mark.fileName()), StandardOpenOption.WRITE)) {
      channel.truncate(mark.bytes());
      channel.position(mark.bytes());
      CSVPrinter out = new CSVPrinter(writer(channel), LedgerRows.FORMAT);
      for (Object[] row : rows) {
        out.printRecord(row);
      }
      return finish(out, channel, mark.generation());
    }
  }

  private static Writer writer(FileChannel channel) {
    return new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8);
  }

  private static LedgerMark finish(CSVPrinter out, FileChannel channel, int generation)
      throws IOException {
    out.flush();
    channel.force(true);
    return new LedgerMark(generation, channel.position());
  }

  /** Deletes the files that no commit needs. */
  void tidy(LedgerMark committed) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(archive, "files*.tsv")) {
      for (Path file : files) {
        if (!file.getFileName().toString().equals(committed.fileName())) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
