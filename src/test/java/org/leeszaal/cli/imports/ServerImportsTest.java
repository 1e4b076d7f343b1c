package org.leeszaal.cli.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.web.Imports.FailedFile;
import org.leeszaal.web.Imports.Gone;
import org.leeszaal.web.Imports.Idle;
import org.leeszaal.web.Imports.Place;
import org.leeszaal.web.Imports.Refusal;
import org.leeszaal.web.Imports.Refused;
import org.leeszaal.web.Imports.Report;
import org.leeszaal.web.Imports.Start;
import org.leeszaal.web.Imports.Started;
import org.leeszaal.web.Imports.Upload;

/** Imports of a server, started and watched as pages do. */
class ServerImportsTest {
  private static final ConfigFolder CONFIG = new ConfigFolder(Path.of("index-config"));
  private static final String TEXT =
      "Raad keurt plan goed\n\n"
          + "De gemeenteraad heeft maandag het plan voor het station goedgekeurd.";

  @TempDir private Path folder;
  private Path archive = Path.of("");
  private Path files = Path.of("");

  @BeforeEach
  void folders() throws IOException {
    archive = Files.createDirectories(folder.resolve("archive"));
    files = Files.createDirectories(folder.resolve("files"));
  }

  @Test
  void anImportRunsInTheBackgroundAndReportsAfterARestartToo() throws Exception {
    Files.writeString(files.resolve("a.txt"), TEXT);
    Files.writeString(files.resolve("bad.pdf"), "%PDF-1.7\nbroken");
    try (ServerImports imports = new ServerImports(archive, CONFIG)) {
      assertInstanceOf(Started.class, imports.folders(List.of(files.toString()), Gone.REMOVE));
      assertEquals(Refusal.BUSY, why(imports.retry()));
      await(imports);
      Upload upload =
          new Upload(
              "../../b?.txt",
              new ByteArrayInputStream((TEXT + " Ook dinsdag.").getBytes(StandardCharsets.UTF_8)));
      assertInstanceOf(Started.class, imports.uploads(List.of(upload)));
      await(imports);
    }
    ServerImports later = new ServerImports(archive, CONFIG);
    Report report = later.last().orElseThrow();
    assertEquals(List.of(1, 0), List.of(report.indexed(), report.failed()));
    assertTrue(report.roots().getFirst().contains("uploads"));
    FailedFile failed = later.failures().getFirst();
    assertTrue(
        failed.file().endsWith("bad.pdf") && failed.tries() == 1 && !failed.reason().isBlank());
  }

  @Test
  void whoWritesElsewhereIsNamed() {
    Path index = archive.resolve("index");
    try (ArchiveWriter writer = ArchiveWriter.open(index, CONFIG.schema());
        ServerImports imports = new ServerImports(archive, CONFIG)) {
      assertFalse(writer.notes().containsKey("ledger"));
      Start start = imports.folders(List.of(files.toString()), Gone.KEEP);
      assertTrue(
          start instanceof Refused(var why, var about)
              && why == Refusal.LOCKED
              && about.contains("process " + ProcessHandle.current().pid()),
          start.toString());
      assertInstanceOf(Idle.class, imports.state());
    }
  }

  @Test
  void pathsAreCheckedBeforeAnythingIsRead() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), archive);
    ServerImports imports = new ServerImports(archive, CONFIG);
    assertEquals(Refusal.NOTHING_NAMED, why(imports.folders(List.of(" "), Gone.KEEP)));
    assertEquals(Refusal.MISSING, why(imports.folders(List.of("relative"), Gone.KEEP)));
    assertEquals(Refusal.MISSING, why(imports.folders(List.of("/no/such"), Gone.KEEP)));
    assertEquals(Refusal.MISSING, why(imports.folders(List.of("/a\u0000b"), Gone.KEEP)));
    for (String closed :
        List.of(
            "/",
            "/proc",
            "/proc/self",
            folder + "/files/../archive",
            link.toString(),
            folder.toString())) {
      assertEquals(Refusal.NOT_ALLOWED, why(imports.folders(List.of(closed), Gone.KEEP)), closed);
    }
    assertFalse(Files.exists(archive.resolve("index")));
  }

  @Test
  void lookingShowsFoldersOnlyAndNothingOfTheSystem() throws IOException {
    Path root = Files.createDirectory(folder.resolve("look"));
    for (String name : List.of("zomer", "Archief", ".hidden")) {
      Files.createDirectory(root.resolve(name));
    }
    Files.createSymbolicLink(root.resolve("system"), Path.of("/proc"));
    Files.writeString(root.resolve("a.txt"), "x");
    Files.writeString(root.resolve(".b.txt"), "x");
    ServerImports imports = new ServerImports(archive, CONFIG);
    Place place = imports.look(root.toString()).orElseThrow();
    Path real = root.toRealPath();
    assertEquals(List.of(real.resolve("Archief"), real.resolve("zomer")), place.folders());
    assertEquals(1, place.files());
    assertEquals(Optional.of(folder.toRealPath()), place.above());
    assertTrue(imports.look("").isPresent(), "home");
    assertTrue(imports.look("/").orElseThrow().above().isEmpty());
    for (String closed : List.of("/proc", root + "/a.txt", root + "/system", "/no/such", "rel")) {
      assertTrue(imports.look(closed).isEmpty(), closed);
    }
  }

  @Test
  void nothingBelowAHiddenFolderIsShown() throws IOException {
    Path below = Files.createDirectories(folder.resolve("look/.hidden/letters"));
    Path link = Files.createSymbolicLink(folder.resolve("look/seen"), below);
    ServerImports imports = new ServerImports(archive, CONFIG);
    assertTrue(imports.look(below.toString()).isEmpty());
    assertTrue(imports.look(link.toString()).isEmpty());
    assertEquals(List.of(), imports.look(folder + "/look").orElseThrow().folders());
  }

  @Test
  void foldersThatAreNotShownAreCounted() throws IOException {
    Path root = folder.resolve("many");
    for (int i = 0; i < FolderBrowser.MOST + 2; i++) {
      Files.createDirectories(root.resolve("f" + i));
    }
    Place place = new ServerImports(archive, CONFIG).look(root.toString()).orElseThrow();
    assertEquals(FolderBrowser.MOST, place.folders().size());
    assertEquals(2, place.left());
  }

  @Test
  void uploadsAreBoundedAndTheirNamesAreSafe() throws IOException {
    Uploads small = new Uploads(archive, 10);
    Upload large = new Upload("a", new ByteArrayInputStream(new byte[11]));
    assertTrue(small.keep(List.of(large), java.time.Instant.EPOCH).isEmpty());
    try (var left = Files.list(archive.resolve("uploads"))) {
      assertEquals(0, left.count());
    }
    assertEquals("passwd", Uploads.safe("../../etc/passwd"));
    assertEquals("_bashrc", Uploads.safe(".bashrc"));
    assertEquals("x_y.txt", Uploads.safe("C:\\tmp\\x\ny.txt"));
    assertEquals("file", Uploads.safe(""));
  }

  @Test
  void filesOfOneNameAllStay() throws IOException {
    List<Upload> files = List.of(upload("a", "1"), upload("2-a", "2"), upload("a", "3"));
    Path kept = new Uploads(archive, 10).keep(files, java.time.Instant.EPOCH).orElseThrow();
    assertEquals("1", Files.readString(kept.resolve("a")));
    assertEquals("2", Files.readString(kept.resolve("2-a")));
    assertEquals("3", Files.readString(kept.resolve("3-a")));
  }

  @Test
  void anUploadThatCanNotBeReadNowIsNotKept() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive.resolve("index"), CONFIG.schema());
        ServerImports imports = new ServerImports(archive, CONFIG)) {
      assertFalse(writer.notes().containsKey("ledger"));
      assertEquals(Refusal.LOCKED, why(imports.uploads(List.of(upload("a.txt", TEXT)))));
    }
    try (var left = Files.list(archive.resolve("uploads"))) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void anUploadIsNotKeptWhenTheArchiveCanNotBeOpened() throws IOException {
    Files.writeString(archive.resolve("index"), "a file where the index should be");
    try (ServerImports imports = new ServerImports(archive, CONFIG)) {
      List<Upload> one = List.of(upload("a.txt", TEXT));
      assertThrows(UncheckedIOException.class, () -> imports.uploads(one));
    }
    try (var left = Files.list(archive.resolve("uploads"))) {
      assertEquals(0, left.count());
    }
  }

  private static Upload upload(String name, String text) {
    return new Upload(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Refusal why(Start start) {
    return assertInstanceOf(Refused.class, start).why();
  }

  private static void await(ServerImports imports) throws InterruptedException {
    for (int i = 0; i < 1200 && !(imports.state() instanceof Idle); i++) {
      Thread.sleep(100);
    }
    assertInstanceOf(Idle.class, imports.state());
  }
}
