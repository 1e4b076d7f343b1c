package org.leeszaal.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.index.CommitNotes;
import org.leeszaal.index.IndexHealth;
import org.leeszaal.schema.ArchiveSchema;
import org.leeszaal.schema.IndexMismatch;

/**
 * Puts a backup in place of what an archive holds. Readers of a served archive see the old state
 * until all of the new one is there.
 *
 * @param archive the folder of the archive; made when it is not there
 * @param alone runs what changes the files that people add to, while nobody else changes them
 */
public record Restore(Path archive, ArchiveSchema schema, Consumer<Runnable> alone) {
  /** For an archive to which nobody adds anything meanwhile. */
  public Restore(Path archive, ArchiveSchema schema) {
    this(archive, schema, Runnable::run);
  }

  /**
   * @throws NoBackup when the file is damaged or no backup; the archive is as it was then
   * @throws org.leeszaal.index.ArchiveLocked when somebody writes the archive
   */
  public void read(Path backup) {
    Path unpacked = archive.resolve("restoring");
    try {
      delete(unpacked);
      List<String> others = unpack(backup, unpacked);
      List<String> problems = IndexHealth.check(unpacked.resolve("index"));
      if (!problems.isEmpty()) {
        throw new NoBackup(backup, "it is damaged: " + problems.getFirst());
      }
      takeOver(unpacked, others, backup);
    } catch (ZipException e) {
      throw new NoBackup(backup, "it is damaged (" + e.getMessage() + "); take another backup.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(unpacked);
    }
  }

  /** Unpacks all of it, each byte checked by the sums of the zip. */
  private static List<String> unpack(Path backup, Path to) throws IOException {
    List<String> others = new ArrayList<>();
    // By the table at its end: a file that was cut off has none, however well it begins.
    try (ZipFile zip = new ZipFile(backup.toFile())) {
      if (zip.getEntry(Backup.SIGN) == null) {
        throw new NoBackup(backup, "it is no file that 'leeszaal backup' has written.");
      }
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String name = entry.getName();
        Path file = to.resolve(name).normalize();
        if (!file.startsWith(to)) {
          throw new NoBackup(backup, "it has a file that would lie outside the archive.");
        }
        if (Backup.isKept(name)) {
          Files.createDirectories(file.getParent());
          unpack(zip, entry, file);
          if (!name.startsWith(Backup.INDEX)) {
            others.add(name);
          }
        }
      }
    } catch (EOFException e) {
      throw new NoBackup(backup, "its end is missing; take another backup.");
    }
    return others;
  }

  private static void unpack(ZipFile zip, ZipEntry entry, Path file) throws IOException {
    CRC32 sum = new CRC32();
    try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
      Files.copy(in, file);
    }
    if (sum.getValue() != entry.getCrc() || Files.size(file) != entry.getSize()) {
      throw new ZipException(entry.getName() + " is not what it was");
    }
  }

  private void takeOver(Path unpacked, List<String> others, Path backup) throws IOException {
    Map<String, String> notes = CommitNotes.read(unpacked.resolve("index"));
    LedgerMark old = LedgerMark.of(notes);
    LedgerFile ledger = new LedgerFile(archive);
    try (ArchiveWriter writer = ArchiveWriter.open(archive.resolve("index"), schema)) {
      // A name that no commit of this archive has used: the old ledger counts until the commit.
      int generation = LedgerMark.of(writer.notes()).generation() + 1;
      LedgerMark mark = old.isThere() ? new LedgerMark(generation, old.bytes()) : old;
      if (old.isThere()) {
        move(unpacked.resolve(old.fileName()), archive.resolve(mark.fileName()));
        ledger.keep(mark);
        notes = new java.util.HashMap<>(notes);
        notes.put(LedgerMark.NOTE, mark.note());
      }
      takeOver(writer, unpacked.resolve("index"), notes, backup);
      others.remove(old.fileName());
      alone.accept(() -> moveAll(others, unpacked));
      ledger.tidy(mark);
    }
  }

  private static void takeOver(
      ArchiveWriter writer, Path index, Map<String, String> notes, Path backup) {
    try {
      writer.takeOver(index, notes);
    } catch (IndexMismatch e) {
      throw new NoBackup(
          backup,
          switch (e.what()) {
            case ANALYSIS ->
                "it was taken before a change in index-config/analysis. Undo the change, restore"
                    + " the backup, make the change again and run 'leeszaal reindex'.";
            case FIELDS ->
                "it was taken by another version of the program, which can restore it; this one"
                    + " needs the articles anew: give 'ingest' your folders.";
          });
    }
  }

  private void moveAll(List<String> names, Path unpacked) {
    try {
      for (String name : names) {
        Files.createDirectories(archive.resolve(name).getParent());
        move(unpacked.resolve(name), archive.resolve(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
