package org.leeszaal.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.index.CommitNotes;
import org.leeszaal.index.IndexHealth;
import org.leeszaal.schema.ArchiveSchema;

/**
 * Puts a backup in place of what an archive holds. Readers of a served archive see the old state
 * until all of the new one is there.
 *
 * @param archive the folder of the archive; made when it is not there
 */
public record Restore(Path archive, ArchiveSchema schema) {
  /**
   * @throws NoBackup when the file is damaged or no backup; the archive is as it was then
   * @throws org.leeszaal.index.ArchiveLocked when somebody writes the archive
   */
  public void read(Path backup) {
    Path unpacked = archive.resolve("restoring");
    try {
      Files.createDirectories(archive.resolve("index"));
      delete(unpacked);
      List<String> others = unpack(backup, unpacked);
      List<String> problems = IndexHealth.check(unpacked.resolve("index"));
      if (!problems.isEmpty()) {
        throw new NoBackup(backup, "it is damaged: " + problems.getFirst());
      }
      takeOver(unpacked, others);
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
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(backup))) {
      ZipEntry entry = zip.getNextEntry();
      if (entry == null || !entry.getName().equals(Backup.SIGN)) {
        throw new NoBackup(backup, "it is no file that 'leeszaal backup' has written.");
      }
      for (entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = to.resolve(entry.getName()).normalize();
        if (!file.startsWith(to)) {
          throw new NoBackup(backup, "it has a file that would lie outside the archive.");
        }
        Files.createDirectories(file.getParent());
        Files.copy(zip, file);
        if (!entry.getName().startsWith(Backup.INDEX)) {
          others.add(entry.getName());
        }
      }
    } catch (java.io.EOFException e) {
      throw new NoBackup(backup, "its end is missing; take another backup.");
    }
    return others;
  }

  private void takeOver(Path unpacked, List<String> others) throws IOException {
    Map<String, String> notes = CommitNotes.read(unpacked.resolve("index"));
    LedgerMark old = LedgerMark.of(notes);
    try (ArchiveWriter writer = ArchiveWriter.open(archive.resolve("index"), schema)) {
      // A name that no commit of this archive has used: the old ledger counts until the commit.
      int generation = LedgerMark.of(writer.notes()).generation() + 1;
      LedgerMark mark = old.isThere() ? new LedgerMark(generation, old.bytes()) : old;
      if (old.isThere()) {
        move(unpacked.resolve(old.fileName()), archive.resolve(mark.fileName()));
        notes = new java.util.HashMap<>(notes);
        notes.put(LedgerMark.NOTE, mark.note());
      }
      writer.takeOver(unpacked.resolve("index"), notes);
      for (String name : others) {
        if (!name.equals(old.fileName())) {
          Files.createDirectories(archive.resolve(name).getParent());
          move(unpacked.resolve(name), archive.resolve(name));
        }
      }
      new LedgerFile(archive).tidy(mark);
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
