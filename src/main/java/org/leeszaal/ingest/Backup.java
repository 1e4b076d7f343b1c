package org.leeszaal.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final int MOST_TRIES = 20;

  static final String INDEX = "index/";

  /** The first entry: says that the file is a backup of ours, and of which form. */
  static final String SIGN = "leeszaal-backup-1";

  /** What an archive holds for the moment only; a lock that is held must never be replaced. */
  private static final List<String> PASSING = List.of("restoring", "desk.lock");

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
        write(zip, part);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deleteQuietly(part); // it has moved, unless something went wrong
    }
  }

  private static void deleteQuietly(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // the first problem is the one to tell
    }
  }

  private void write(ZipOutputStream zip, Path part) throws IOException {
    zip.putNextEntry(new ZipEntry(SIGN));
    zip.closeEntry();
    try (Opened state = open()) {
      if (state.ledger().isPresent()) {
        add(zip, state.mark().fileName(), state.ledger().get());
      }
      for (Map.Entry<String, InputStream> file : state.commit().files().entrySet()) {
        add(zip, INDEX + file.getKey(), file.getValue());
      }
    }
    for (Path file : whatPeopleAdded()) {
      addWhatIsThere(zip, file, part);
    }
  }

  /** A commit and its ledger, both open: they can be read whatever a writer deletes meanwhile. */
  private record Opened(CommittedFiles commit, LedgerMark mark, Optional<InputStream> ledger)
      implements Closeable {
    @Override
    public void close() throws IOException {
      commit.close();
    }
  }

  private Opened open() throws IOException {
    for (int tries = 1; ; tries++) {
      CommittedFiles commit = CommittedFiles.open(archive.resolve("index"));
      LedgerMark mark = LedgerMark.of(commit.notes());
      try {
        return new Opened(commit, mark, ledger(mark));
      } catch (NoSuchFileException e) {
        commit.close(); // a later commit has written the ledger anew
        if (tries == MOST_TRIES) {
          throw e;
        }
      }
    }
  }

  private Optional<InputStream> ledger(LedgerMark mark) throws IOException {
    if (!mark.isThere()) {
      return Optional.empty();
    }
    InputStream whole = Files.newInputStream(archive.resolve(mark.fileName()));
    return Optional.of(new FirstBytes(whole, mark.bytes()));
  }

  private String nameOf(Path file) {
    return archive.relativize(file).toString().replace('\\', '/');
  }

  /** Whether an entry is of the archive; backups of earlier versions hold what passes, too. */
  static boolean isKept(String name) {
    return !name.equals(SIGN) && !PASSING.contains(Path.of(name).getName(0).toString());
  }

  /** Everything beside index and ledger: corrections, saved things, uploads, the last report. */
  private List<Path> whatPeopleAdded() throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        archive,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
            return folder.equals(archive) || isAdded(nameOf(folder))
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            if (Files.isRegularFile(file) && isAdded(nameOf(file))) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem)
              throws IOException {
            if (problem instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE; // somebody has just deleted it
            }
            throw problem;
          }
        });
    Collections.sort(files);
    return files;
  }

  /** Whether a file or folder holds what people added, by its name in the archive. */
  private static boolean isAdded(String name) {
    if (name.contains("/")) {
      return true; // whatever an upload is called; the index is not looked into
    }
    return isKept(name)
        && !name.equals("index")
        && !name.matches("files.*\\.tsv")
        && !name.endsWith(".new")
        && !name.endsWith(".part");
  }

  private void addWhatIsThere(ZipOutputStream zip, Path file, Path part) throws IOException {
    InputStream content;
    try {
      if (Files.isSameFile(file, part)) {
        return; // the backup itself, somewhere in the archive
      }
      content = Files.newInputStream(file);
    } catch (NoSuchFileException e) {
      return; // somebody has just deleted it
    }
    add(zip, nameOf(file), content);
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
