package org.leeszaal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.ingest.Verification;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.ArticleTags;
import org.leeszaal.search.Hit;
import org.leeszaal.search.ResultPage;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.search.engine.LuceneSearcher;

/**
 * Kills the real program over a real import, at moments spread over all of its time, and compares
 * the archive that comes out in the end with an undisturbed one. {@code scripts/crash 50} kills it
 * fifty times.
 */
class CrashIT {
  private static final int KILLS = Integer.getInteger("leeszaal.kills", 8);

  @TempDir private Path folder;
  private Path config = Path.of("index-config");

  @Test
  void whateverIsKilledWheneverTheArchiveIsWhatItWouldHaveBeen() throws Exception {
    config = configWithManyCommits();
    Path calm = folder.resolve("calm");
    long begin = System.nanoTime();
    Process whole = ingest(calm);
    assertEquals(0, whole.waitFor());
    long nanos = System.nanoTime() - begin;

    Path stormy = folder.resolve("stormy");
    SplittableRandom random = new SplittableRandom(7);
    int killed = 0;
    for (int i = 0; i < KILLS; i++) {
      Process process = ingest(stormy);
      long moment = (long) (nanos * (0.1 + 0.9 * random.nextDouble()) / (1 + killed / 6.0));
      if (process.waitFor(moment, TimeUnit.NANOSECONDS)) {
        delete(stormy); // it was done before: from the beginning
        killed = 0;
        continue;
      }
      List<ProcessHandle> children = process.children().toList();
      if (random.nextInt(3) == 0 && !children.isEmpty()) {
        children.getFirst().destroyForcibly();
        process.waitFor(moment / 4, TimeUnit.NANOSECONDS);
      }
      process.destroyForcibly().waitFor();
      killed++;
      assertEquals(List.of(), problems(stormy), "after kill " + i);
      for (ProcessHandle child : children) {
        child.onExit().get(20, TimeUnit.SECONDS);
      }
    }
    Process last = ingest(stormy);
    int code = last.waitFor();
    for (int tries = 0; code == ExitCodes.FAILED && tries < 4; tries++) {
      code = ingest(stormy).waitFor();
    }
    assertEquals(0, code);
    assertEquals(List.of(), problems(stormy));
    assertEquals(state(calm), state(stormy));
  }

  /** The index-config of the program, with a commit every few articles. */
  private Path configWithManyCommits() throws IOException {
    Path made = Files.createDirectories(folder.resolve("config"));
    try (Stream<Path> parts = Files.list(Path.of("index-config"))) {
      for (Path part : parts.toList()) {
        if (!part.endsWith("ingest.yaml")) {
          Files.createSymbolicLink(made.resolve(part.getFileName()), part.toAbsolutePath());
        }
      }
    }
    Files.writeString(
        made.resolve("ingest.yaml"),
        """
        processes: auto
        heap-megabytes: 256
        files-per-process: 30
        commit-articles: 5
        commit-seconds: 60
        """);
    return made;
  }

  private Process ingest(Path archive) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("ingest", "corpora", "--config", config.toString()));
    command.addAll(List.of("--index", archive.toString()));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private List<String> problems(Path archive) throws IOException {
    Path index = archive.resolve("index");
    if (!Files.isDirectory(index)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(index)) {
      if (files.noneMatch(file -> file.getFileName().toString().startsWith("segments_"))) {
        return List.of(); // killed before the first commit of an empty archive
      }
    }
    ConfigFolder settings = new ConfigFolder(config);
    return new Verification(archive, settings.schema(), settings.knowledge()).look().problems();
  }

  /** Everything that can be read of an archive. */
  private List<String> state(Path archive) {
    ConfigFolder settings = new ConfigFolder(config);
    List<String> state = new ArrayList<>();
    try (ArchiveSearcher searcher =
        LuceneSearcher.open(
            archive.resolve("index"), settings.schema(), List.of(), ArticleTags.NONE)) {
      SearchRequest all =
          SearchRequest.of("").grouping(SearchRequest.Grouping.SINGLE).page(0, 10_000);
      ResultPage page = searcher.search(all);
      state.add(page.total() + " articles, " + page.groups() + " groups");
      page.facets().forEach(facet -> state.add(facet.toString()));
      List<Hit> hits = page.hits();
      assertTrue(hits.size() >= 100, hits.size() + " articles");
      for (Hit hit : hits.stream().sorted(java.util.Comparator.comparing(Hit::id)).toList()) {
        AnnotatedArticle article = searcher.article(hit.id(), all).orElseThrow().annotated();
        state.add(hit.similar() + " similar to " + article);
      }
    }
    return state;
  }

  private static void delete(Path archive) throws IOException {
    try (Stream<Path> all = Files.walk(archive)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
