package org.leeszaal.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.leeszaal.index.CommittedFiles;

/**
 * Writes an archive into one file, as of its last commit; somebody may read and write the archive
 * meanwhile.
 *
 * @param archive the folder that holds {@code index} and the ledger
 */
public record Backup(Path archive) {
  static final String INDEX = "index/";

  /** The first entry: says that the file is a backup of ours, and of which form. */
  static final String SIGN = "leeszaal-backup-1";

  /** What an archive holds for the moment only. */
  private static final List<String> PASSING = List.of("index", "restoring");

  /**
   * @return bytes of the file
   * @throws UncheckedIOException when it can't be written; no half a backup stays then
   */
  public long write(Path file) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part);
          ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.setLevel(Deflater.BEST_SPEED);
        write(zip);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return Files.size(file);
    } catch (IOException e) {
      deleteQuietly(part);
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteQuietly(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // the first problem is the one to tell
    }
  }

  private void write(ZipOutputStream zip) throws IOException {
    zip.putNextEntry(new ZipEntry(SIGN));
    zip.closeEntry();
    try (CommittedFiles commit = CommittedFiles.open(archive.resolve("index"))) {
      addLedger(zip, LedgerMark.of(commit.notes()));
      for (Map.Entry<String, InputStream> file : commit.files().entrySet()) {
        add(zip, INDEX + file.getKey(), file.getValue());
      }
    }
    for (Path file : whatPeopleAdded()) {
      String name = archive.relativize(file).toString().replace('\\', '/');
      add(zip, name, Files.newInputStream(file));
    }
  }

  private void addLedger(ZipOutputStream zip, LedgerMark mark) throws IOException {
    if (mark.isThere()) {
      Path ledger = archive.resolve(mark.fileName());
      add(zip, mark.fileName(), new FirstBytes(Files.newInputStream(ledger), mark.bytes()));
    }
  }

  /** Everything beside index and ledger: corrections, saved things, uploads, the last report. */
  private List<Path> whatPeopleAdded() throws IOException {
    try (Stream<Path> all = Files.walk(archive)) {
      return all.filter(Files::isRegularFile)
          .filter(
              file -> {
                String name = archive.relativize(file).toString();
                String first = archive.relativize(file).getName(0).toString();
                return !PASSING.contains(first)
                    && !name.matches("files.*\\.tsv")
                    && !name.endsWith(".new")
                    && !name.endsWith(".part");
              })
          .sorted()
          .toList();
    }
  }

  private static void add(ZipOutputStream zip, String name, InputStream content)
      throws IOException {
    try (content) {
      zip.putNextEntry(new ZipEntry(name));
      content.transferTo(zip);
      zip.closeEntry();
    }
  }
}
