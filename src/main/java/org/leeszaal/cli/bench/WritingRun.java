package org.leeszaal.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.ingest.IngestSettings;
import org.leeszaal.quality.made.MadeArchive;
import org.leeszaal.schema.ArchiveSchema;
import org.leeszaal.search.plain.PlainWriter;

/** Writes made articles with one program, in one thread, and measures it. */
final class WritingRun {
  /** The buffer that {@link ArchiveWriter} has too. */
  private static final double MEGABYTES = 64;

  private static final int WARM_UP = 1000;

  private final MadeArchive archive;
  private final int articles;
  private final IntConsumer progress;

  /**
   * @param progress hears how many articles are written
   */
  WritingRun(MadeArchive archive, int articles, IntConsumer progress) {
    this.archive = archive;
    this.articles = articles;
    this.progress = progress;
  }

  /** A program that writes articles. */
  interface Writer extends AutoCloseable {
    void put(AnnotatedArticle article);

    void commit();

    @Override
    void close();
  }

  /**
   * @param articlesPerSecond of writing alone: making and analysing names is not in it; commits,
   *     near-duplicate groups and the merges until the end are
   * @param bytes of the finished index
   * @param heap most bytes in use, less those in use after closing
   */
  record Written(double articlesPerSecond, long bytes, long heap) {}

  static Writer plain(Path folder) {
    PlainWriter writer = PlainWriter.open(folder, MEGABYTES);
    return new Writer() {
      @Override
      public void put(AnnotatedArticle article) {
        writer.put(article);
      }

      @Override
      public void commit() {
        writer.commit();
      }

      @Override
      public void close() {
        writer.close();
      }
    };
  }

  static Writer leeszaal(Path folder, ArchiveSchema schema) {
    ArchiveWriter writer = ArchiveWriter.open(folder, schema);
    return new Writer() {
      @Override
      public void put(AnnotatedArticle article) {
        writer.put(article);
      }

      @Override
      public void commit() {
        writer.commit();
      }

      @Override
      public void close() {
        writer.close();
      }
    };
  }

  /** Warms up in a folder beside the given one, then writes. */
  Written measure(Path folder, Function<Path, Writer> program) {
    Path warm = Folders.made(folder.resolveSibling(folder.getFileName() + "-warm-up"));
    try (Writer writer = program.apply(warm)) {
      made(0, Math.min(WARM_UP, articles)).forEach(writer::put);
    }
    Folders.delete(warm);
    return write(Folders.made(folder), program);
  }

  private Written write(Path folder, Function<Path, Writer> program) {
    int step = IngestSettings.DEFAULT.commitEvery();
    long most = 0;
    long nanos = -System.nanoTime();
    Writer writer = program.apply(folder);
    nanos += System.nanoTime();
    for (int from = 0; from < articles; from += step) {
      int to = Math.min(from + step, articles);
      nanos += put(made(from, to), writer);
      most = Math.max(most, Heap.live());
      nanos -= System.nanoTime();
      writer.commit();
      nanos += System.nanoTime();
      progress.accept(to);
    }
    nanos -= System.nanoTime();
    writer.close();
    nanos += System.nanoTime();
    return new Written(articles / (nanos / 1e9), bytes(folder), most - Heap.live());
  }

  private static long put(List<AnnotatedArticle> batch, Writer writer) {
    long begin = System.nanoTime();
    batch.forEach(writer::put);
    return System.nanoTime() - begin;
  }

  private List<AnnotatedArticle> made(int from, int to) {
    return IntStream.range(from, to).mapToObj(archive::article).toList();
  }

  private static long bytes(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
