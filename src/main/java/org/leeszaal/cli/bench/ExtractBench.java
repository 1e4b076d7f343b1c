package org.leeszaal.cli.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import org.leeszaal.article.Article;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.extract.Extraction;
import org.leeszaal.extract.Extractor;
import org.leeszaal.extract.plain.PlainTika;

/**
 * Reads the same files with plain Tika and with Leeszaal.
 *
 * @param threads that read at the same time
 * @param seconds that each figure is measured for at least
 */
public record ExtractBench(
    Extractor extractor, List<SourceFile> files, int threads, double seconds) {
  public ExtractBench {
    files = List.copyOf(files);
  }

  /**
   * @param read files that gave text
   * @param characters of text that one pass over the files gave
   */
  public record Program(double filesPerSecond, long read, long characters) {}

  /**
   * Files of one kind.
   *
   * @param kind ending of their names; {@code all} for all files together
   */
  public record Row(String kind, int files, Program plain, Program leeszaal) {
    /** How many times as fast as plain Tika. */
    public double ratio() {
      return plain.filesPerSecond == 0 ? 0 : leeszaal.filesPerSecond / plain.filesPerSecond;
    }
  }

  /** A row for each ending, the one for all files last. */
  public List<Row> run() throws InterruptedException {
    Map<String, List<SourceFile>> kinds = new TreeMap<>();
    for (SourceFile file : files) {
      kinds.computeIfAbsent(ending(file.path()), k -> new ArrayList<>()).add(file);
    }
    List<Row> rows = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (Map.Entry<String, List<SourceFile>> kind : kinds.entrySet()) {
        rows.add(row(kind.getKey(), kind.getValue(), pool));
      }
      rows.add(row("all", files, pool));
    }
    return rows;
  }

  private Row row(String kind, List<SourceFile> some, ExecutorService pool)
      throws InterruptedException {
    PlainTika tika = new PlainTika();
    ToLongFunction<SourceFile> plain = file -> tika.characters(file.path()).orElse(0);
    ToLongFunction<SourceFile> ours = this::characters;
    return new Row(kind, some.size(), measure(some, plain, pool), measure(some, ours, pool));
  }

  private long characters(SourceFile file) {
    return switch (extractor.extract(file)) {
      case Extraction.Extracted(var articles, var leftOut) ->
          articles.stream().map(Article::text).mapToLong(String::length).sum();
      case Extraction.Skipped skipped -> 0;
      case Extraction.Failed failed -> 0;
    };
  }

  /** One pass for warming up and counting, then as many as fill the time. */
  private Program measure(
      List<SourceFile> some, ToLongFunction<SourceFile> program, ExecutorService pool)
      throws InterruptedException {
    List<Callable<Long>> tasks = new ArrayList<>();
    some.forEach(file -> tasks.add(() -> program.applyAsLong(file)));
    long read = 0;
    long characters = 0;
    for (Future<Long> one : pool.invokeAll(tasks)) {
      long length = value(one);
      read += length > 0 ? 1 : 0;
      characters += length;
    }
    long done = 0;
    long begin = System.nanoTime();
    double passed = 0;
    while (passed < seconds) {
      done += sizeOf(pool.invokeAll(tasks));
      passed = (System.nanoTime() - begin) / 1e9;
    }
    return new Program(done / passed, read, characters);
  }

  private static int sizeOf(Collection<Future<Long>> answers) {
    answers.forEach(ExtractBench::value);
    return answers.size();
  }

  private static long value(Future<Long> answer) {
    if (answer.state() == Future.State.SUCCESS) {
      return answer.resultNow();
    }
    throw new IllegalStateException(
        "a reader broke down", new ExecutionException(answer.exceptionNow()));
  }

  private static String ending(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "(none)" : name.substring(dot + 1);
  }
}
