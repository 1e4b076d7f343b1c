package org.leeszaal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.Language;

/**
 * What is wrong around the archive ends in a sentence that says what to do, the documented exit
 * code, and an archive that is as it was.
 */
class BadInputIT {
  @TempDir Path folder;
  private Path archive;
  private Path settings;

  @BeforeEach
  void copy() throws IOException {
    archive = folder.resolve("archive");
    copy(Path.of(SampleArchive.folder()), archive);
    settings = folder.resolve("index-config");
    copy(Path.of("index-config"), settings);
  }

  @Test
  void anIndexOfAnotherVersionIsLeftAloneAndToldHowToReplace() throws IOException {
    try (FSDirectory directory = FSDirectory.open(archive.resolve("index"));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("leeszaal.schema", "0").entrySet());
      writer.commit();
    }
    Shell shell = run("search", "Pegasus");
    says(ExitCodes.ARCHIVE, "leeszaal: " + archive.resolve("index") + ": this archive", shell);
    says(ExitCodes.ARCHIVE, "ingest", run("ingest", "corpora"));
  }

  @Test
  void aLockedArchiveIsNotWrittenAndStaysReadable() throws IOException {
    try (FSDirectory directory = FSDirectory.open(archive.resolve("index"));
        IndexWriter holder = new IndexWriter(directory, new IndexWriterConfig())) {
      assertTrue(holder.isOpen());
      says(ExitCodes.ARCHIVE, "another", run("ingest", "README.md"));
      assertEquals(4, run("search", "Pegasus", "--json").json().get("total").asInt());
    }
  }

  @Test
  void aPortInUseIsNamedWithAWayOut() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Shell shell = run("serve", "--port", String.valueOf(taken.getLocalPort()));
      says(ExitCodes.WRONG_USE, "--port", shell);
      assertTrue(shell.err().contains(String.valueOf(taken.getLocalPort())), shell.err());
    }
  }

  @Test
  void aSettingThatIsNoSettingIsNamedWithItsFile() throws IOException {
    Path file = settings.resolve("extract.yaml");
    Files.writeString(file, Files.readString(file) + "\nmaximumm: 3\n");
    says(ExitCodes.WRONG_USE, "extract.yaml", run("extract", "README.md"));
    Files.writeString(file, "a: [1, 2\n");
    says(ExitCodes.WRONG_USE, "extract.yaml", run("extract", "README.md"));
  }

  @Test
  void aBadLineInATableIsNamedWithItsNumber() throws IOException {
    Path file = settings.resolve("entities/persons.tsv");
    long lines;
    try (Stream<String> all = Files.lines(file)) {
      lines = all.count();
    }
    Files.writeString(file, Files.readString(file).stripTrailing() + "\nperson/half a row\n");
    Shell shell = run("annotate", "README.md");
    says(ExitCodes.WRONG_USE, "persons.tsv", shell);
    assertTrue(shell.err().contains(String.valueOf(lines + 1)), shell.err());
  }

  @Test
  void aBrokenModelStopsTheStartWithItsName() throws IOException {
    Path model = settings.resolve("models").resolve(Language.NL.code() + ".model.gz");
    byte[] bytes = Files.readAllBytes(model);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(model, bytes);
    says(ExitCodes.WRONG_USE, "nl.model.gz", run("annotate", "README.md"));
  }

  @Test
  void aLedgerThatCannotBeReadSaysHowToGoOn() throws IOException {
    Path ledger = archive.resolve("files-1.tsv");
    Files.writeString(ledger, Files.readString(ledger).replaceAll("\t[0-9]+\t", "\tmany\t"));
    says(ExitCodes.ARCHIVE, "files-1.tsv", run("ingest", "corpora"));
    assertEquals(4, run("search", "Pegasus", "--json").json().get("total").asInt());
  }

  @Test
  void aFolderThatIsAFileCannotHoldAnArchive() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Shell shell =
        Shell.run("ingest", "README.md", "--index", file.toString(), "--config", config());
    says(ExitCodes.ARCHIVE, "file", shell);
  }

  private Shell run(String command, String... rest) {
    return Shell.run(
        Stream.concat(
                Stream.of(command),
                Stream.concat(
                    Stream.of(rest),
                    Stream.concat(Stream.of("--config", config()), index(command))))
            .toArray(String[]::new));
  }

  private Stream<String> index(String command) {
    return command.equals("extract") || command.equals("annotate")
        ? Stream.of()
        : Stream.of("--index", archive.toString());
  }

  private String config() {
    return settings.toString();
  }

  private static void says(int code, String part, Shell shell) {
    assertEquals(code, shell.code(), shell.out() + shell.err());
    assertTrue(shell.err().contains(part), shell.err());
    assertFalse(shell.err().contains("\tat "), "no stack trace: " + shell.err());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else if (!path.endsWith("write.lock")) {
          Files.copy(path, target);
        }
      }
    }
  }
}
