package org.leeszaal.ingest.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.ArticleSource;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.FileType;
import org.leeszaal.article.Language;
import org.leeszaal.article.LanguageSpan;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.article.TextSpan;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.extract.ExtractSettings;
import org.leeszaal.extract.Extraction;
import org.leeszaal.extract.Extractors;
import org.leeszaal.ingest.child.ChildSettings.Beginners;

/** Whatever a parser does, it costs one file: real processes that really hang, crash and eat. */
class ChildProcessesTest {
  private static final String SOUND =
      "Raad keurt plan goed\n\n"
          + "De gemeenteraad heeft maandag het plan voor het station goedgekeurd.";

  @TempDir private Path folder;

  @Test
  void everyDeedCostsOneFileAndTheBatchGoesOn() throws Exception {
    List<String> deeds = List.of("hang", "exit", "die", "eat", "throw", "babble", "lie", "misdate");
    List<SourceFile> files = new ArrayList<>();
    for (String deed : deeds) {
      files.add(file(deed + ".txt", "DO " + deed));
      files.add(file("sound-after-" + deed + ".txt", SOUND + " Na " + deed + "."));
    }
    List<Extraction> outcomes = new ArrayList<>();
    try (ChildProcesses children = new ChildProcesses(settings(Duration.ofSeconds(15), 1000));
        ExecutorService pool = Executors.newFixedThreadPool(2)) {
      List<Future<Extraction>> asked = new ArrayList<>();
      files.forEach(file -> asked.add(pool.submit(() -> children.extract(file))));
      for (Future<Extraction> one : asked) {
        outcomes.add(one.get());
      }
    }
    List<String> reasons = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i += 2) {
      reasons.add(assertInstanceOf(Extraction.Failed.class, outcomes.get(i)).reason());
      assertInstanceOf(Extraction.Extracted.class, outcomes.get(i + 1), deeds.get(i / 2));
    }
    assertContains("within 15 seconds", reasons.get(0));
    assertContains("ended with code 7", reasons.get(1));
    assertContains("broke the process", reasons.get(2));
    assertContains("needs more memory than the 96 MB", reasons.get(3));
    assertContains("broke the process", reasons.get(4));
    assertContains("what can't be understood", reasons.get(5));
    assertContains("what can't be understood", reasons.get(6));
    assertContains("what can't be understood", reasons.get(7));
    assertEquals(List.of(), temporaryFolders(ProcessHandle.current().pid()));
  }

  @Test
  void ofTwoFilesInOneProcessOnlyTheOneThatBreaksItIsBlamed() throws Exception {
    for (String deed : List.of("exit", "die", "eat", "throw", "babble", "hang")) {
      List<ProcessHandle> before = children();
      SourceFile innocent = file("innocent-" + deed + ".txt", "DO dawdle\n\n" + SOUND);
      SourceFile guilty = file("guilty-" + deed + ".txt", "DO " + deed);
      try (ChildProcesses children = new ChildProcesses(settings(Duration.ofSeconds(8), 1000));
          ExecutorService pool = Executors.newFixedThreadPool(2)) {
        Future<Extraction> first = pool.submit(() -> children.extract(innocent));
        awaitBegun(innocent);
        Future<Extraction> second = pool.submit(() -> children.extract(guilty));
        assertInstanceOf(Extraction.Extracted.class, first.get(), deed);
        assertInstanceOf(Extraction.Failed.class, second.get(), deed);
        assertInstanceOf(Extraction.Extracted.class, children.extract(file("next.txt", SOUND)));
      }
      assertEquals(before, children());
    }
  }

  @Test
  void twoFilesAreReadInOneProcessAtTheSameTime() throws Exception {
    List<ProcessHandle> before = children();
    ChildProcesses children = new ChildProcesses(settings(Duration.ofSeconds(60), 1000));
    children.prepare();
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      SourceFile one = file("one.txt", "DO tell and hang");
      SourceFile other = file("other.txt", "DO tell and hang");
      Future<Extraction> first = pool.submit(() -> children.extract(one));
      Future<Extraction> second = pool.submit(() -> children.extract(other));
      awaitBegun(one);
      awaitBegun(other);
      assertEquals(before.size() + 1, children().size());
      children.close();
      assertThrows(ExecutionException.class, first::get);
      assertThrows(ExecutionException.class, second::get);
    }
  }

  private static void awaitBegun(SourceFile file) throws InterruptedException {
    Path begun = Path.of(file.path() + ".begun");
    for (int i = 0; i < 300 && !Files.exists(begun); i++) {
      Thread.sleep(100);
    }
    assertTrue(Files.exists(begun));
  }

  @Test
  void nobodyListensOnToAChildThatNeverEndsTalking() throws Exception {
    long before = listeners();
    try (ChildProcesses children = new ChildProcesses(settings(Duration.ofSeconds(15), 1000))) {
      children.extract(file("a.txt", "DO chatter"));
      children.extract(file("b.txt", SOUND));
    }
    for (int i = 0; i < 50 && listeners() > before; i++) {
      Thread.sleep(100);
    }
    assertTrue(listeners() <= before, "those of another test may have ended meanwhile");
  }

  private static long listeners() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().matches("child-\\d+"))
        .count();
  }

  @Test
  void childrenThatReadEndWithTheImportAndTheirFileHasNotFailed() throws Exception {
    ChildProcesses children = new ChildProcesses(settings(Duration.ofSeconds(60), 1000));
    children.prepare();
    SourceFile hanging = file("a.txt", "DO tell and hang");
    try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
      children.extract(file("sound.txt", SOUND));
      Future<Extraction> reading = pool.submit(() -> children.extract(hanging));
      awaitBegun(hanging);
      children.close();
      ExecutionException ended = assertThrows(ExecutionException.class, reading::get);
      assertInstanceOf(CancellationException.class, ended.getCause());
    }
    assertEquals(List.of(), children());
    assertEquals(List.of(), temporaryFolders(ProcessHandle.current().pid()));
  }

  @Test
  void aChildReadsOnWhenTheTerminalIsInterrupted() throws Exception {
    try (ChildProcesses children = new ChildProcesses(settings(Duration.ofSeconds(60), 1000))) {
      children.extract(file("a.txt", SOUND));
      List<ProcessHandle> before = children();
      new ProcessBuilder("kill", "-INT", Long.toString(before.getFirst().pid())).start().waitFor();
      Thread.sleep(500);
      assertInstanceOf(Extraction.Extracted.class, children.extract(file("b.txt", SOUND + " b")));
      assertEquals(before, children());
    }
  }

  @Test
  void foldersOfImportsThatWereKilledAreClearedUp() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path left = Files.createTempDirectory("leeszaal-reader-" + dead.pid() + "-");
    Files.writeString(left.resolve("half.pdf"), "half");
    new ChildProcesses(settings(Duration.ofSeconds(60), 1000)).close();
    assertEquals(List.of(left), temporaryFolders(dead.pid()), "another container's, perhaps");
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    new ChildProcesses(settings(Duration.ofSeconds(60), 1000)).close();
    assertEquals(List.of(), temporaryFolders(dead.pid()));
  }

  private static List<Path> temporaryFolders(long process) throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(
              path -> path.getFileName().toString().startsWith("leeszaal-reader-" + process + "-"))
          .toList();
    }
  }

  @Test
  void aChildGivesWhatTheExtractorGivesHere() throws IOException {
    List<Path> cases;
    try (Stream<Path> all = Files.walk(Path.of("src/test/resources/articles"))) {
      cases =
          all.filter(file -> file.getFileName().toString().startsWith("source.")).sorted().toList();
    }
    var here = Extractors.open(ExtractSettings.DEFAULT);
    try (ChildProcesses children = new ChildProcesses(settings(Duration.ofSeconds(60), 1000))) {
      for (Path path : cases) {
        SourceFile file = new SourceFile(path, Files.size(path), java.time.Instant.EPOCH);
        assertEquals(here.extract(file), children.extract(file), path.toString());
      }
    }
  }

  @Test
  void anArticleArrivesWholeHoweverOdd() throws IOException {
    Article article =
        new Article(
            new ArticleId("abc-1"),
            "Titel met \uD83D\uDE00 en een halve \uD83D",
            "",
            "Tekst\n\nmet \u0000 en e\u0301n accent",
            Language.FR,
            List.of(new LanguageSpan(new TextSpan(2, 5), Language.OTHER)),
            new PublishedDate("2021-07-19", DateOrigin.URL),
            new ArticleSource(List.of("A", ""), "Krant", "", "http://x.invalid", "p", FileType.TXT),
            "Menu\n\nTitel \uDE00");
    assertEquals(article, Wire.article(Wire.article(article)));
  }

  @Test
  void childrenAreReplacedAfterTheirShareOfFilesAndLeaveNothingBehind() throws IOException {
    List<ProcessHandle> before = children();
    try (ChildProcesses children = new ChildProcesses(settings(Duration.ofSeconds(20), 2))) {
      for (int i = 0; i < 5; i++) {
        Extraction outcome = children.extract(file(i + ".txt", SOUND + i));
        assertInstanceOf(Extraction.Extracted.class, outcome);
      }
    }
    assertEquals(before, children());
  }

  @Test
  void aProgramThatCanNotBeStartedIsNoFaultOfTheFile() throws IOException {
    ChildSettings wrong =
        new ChildSettings(
            List.of("/no/such/java"), Beginners.NONE, 96, Duration.ofSeconds(1), 1000, 10, 2);
    SourceFile file = file("a.txt", SOUND);
    try (ChildProcesses children = new ChildProcesses(wrong)) {
      ChildProblem problem = assertThrows(ChildProblem.class, () -> children.extract(file));
      assertContains("processes: none", String.valueOf(problem.getMessage()));
    }
  }

  @Test
  void whoGivesTooMuchTextIsEnded() throws IOException {
    ChildSettings small =
        new ChildSettings(command(), Beginners.NONE, 96, Duration.ofSeconds(20), 1000, 10, 2);
    try (ChildProcesses children = new ChildProcesses(small)) {
      Extraction outcome = children.extract(file("a.txt", SOUND + " woord".repeat(500)));
      assertContains(
          "more than 1000 characters", assertInstanceOf(Extraction.Failed.class, outcome).reason());
      assertInstanceOf(Extraction.Extracted.class, children.extract(file("b.txt", SOUND)));
    }
  }

  private static List<ProcessHandle> children() {
    return ProcessHandle.current().children().toList();
  }

  private static void assertContains(String part, String reason) {
    assertTrue(reason.contains(part), reason);
    assertFalse(reason.matches("(?s).*(?:Exception|java\\.|null|\\tat ).*"), reason);
  }

  private static ChildSettings settings(Duration limit, int files) {
    return new ChildSettings(command(), Beginners.NONE, 96, limit, 10_000_000, files, 2);
  }

  private static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx96m",
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+DisplayVMOutputToStderr",
        "-XX:-CreateCoredumpOnCrash",
        "-cp",
        System.getProperty("java.class.path"),
        HostileReader.class.getName());
  }

  private SourceFile file(String name, String text) throws IOException {
    Path path = Files.writeString(folder.resolve(name), text);
    return new SourceFile(path, Files.size(path), java.time.Instant.EPOCH);
  }
}
