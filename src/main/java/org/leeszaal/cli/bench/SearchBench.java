package org.leeszaal.cli.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.quality.made.MadeArchive;
import org.leeszaal.quality.made.MadeQueries;
import org.leeszaal.quality.made.MadeQuery;
import org.leeszaal.schema.ArchiveSchema;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.ArticleTags;
import org.leeszaal.search.engine.LuceneSearcher;
import org.leeszaal.search.plain.PlainSearcher;

/**
 * Writes the same made articles with both programs and asks both the same questions.
 *
 * @param articles to make, at least 1
 * @param queries of each kind, at least 1
 */
public record SearchBench(
    ConfigFolder config, Path home, int articles, long seed, int queries, IntConsumer progress) {
  private static final String PLAIN = "plain";
  private static final String LEESZAAL = "leeszaal";

  /** Leaves nothing behind. */
  public SearchFigures run() {
    Path folder = Folders.temporary();
    try {
      return run(folder);
    } finally {
      Folders.delete(folder);
    }
  }

  /**
   * Leaves both indexes in a folder: {@code leeszaal} can be served, {@code plain} is the other.
   */
  public SearchFigures run(Path folder) {
    MadeArchive archive = Making.archive(config, home, seed);
    ArchiveSchema schema = config.schema();
    Path plain = folder.resolve(PLAIN);
    Path ours = folder.resolve(LEESZAAL);
    Path leeszaal = ours.resolve("index");
    Folders.delete(plain);
    Folders.delete(leeszaal);
    WritingRun writing = new WritingRun(archive, articles, progress);
    WritingRun.Written plainWritten = writing.measure(plain, WritingRun::plain);
    WritingRun.Written written = writing.measure(leeszaal, to -> WritingRun.leeszaal(to, schema));
    Read read = read(archive, schema, plain, leeszaal);
    return new SearchFigures(
        articles,
        seed,
        textBytes(archive),
        program(plainWritten, read.plainHeap, plainStart(archive, plain)),
        program(written, read.leeszaalHeap, leeszaalStart(archive, ours)),
        read.asked.stream().map(SearchBench::kind).toList());
  }

  /**
   * @param plainHeap bytes that closing it gave back
   * @param leeszaalHeap bytes that closing it gave back
   */
  private record Read(List<AskingRun.Asked> asked, long plainHeap, long leeszaalHeap) {}

  /** What is closed is forgotten on leaving a method: only then can its memory be counted. */
  private Read read(MadeArchive archive, ArchiveSchema schema, Path plain, Path leeszaal) {
    Read open = readPlain(archive, schema, plain, leeszaal);
    return new Read(open.asked, Math.max(0, open.plainHeap - Heap.live()), open.leeszaalHeap);
  }

  private Read readPlain(MadeArchive archive, ArchiveSchema schema, Path plain, Path leeszaal) {
    try (PlainSearcher searcher = PlainSearcher.open(plain)) {
      Read open = readBoth(archive, schema, searcher, leeszaal);
      long left = Heap.live();
      return new Read(open.asked, left, open.leeszaalHeap - left);
    }
  }

  private Read readBoth(
      MadeArchive archive, ArchiveSchema schema, PlainSearcher plain, Path leeszaal) {
    try (ArchiveSearcher searcher =
        LuceneSearcher.open(leeszaal, schema, config.known(), ArticleTags.NONE)) {
      List<AskingRun.Asked> asked =
          new AskingRun(plain, searcher).measure(archive, articles, queries, seed);
      return new Read(asked, 0, Heap.live());
    }
  }

  private double plainStart(MadeArchive archive, Path folder) {
    return FirstAnswer.millis("bench", "plain", folder.toString(), word(archive));
  }

  private double leeszaalStart(MadeArchive archive, Path folder) {
    String tables = config.folder().toString();
    return FirstAnswer.millis(
        "search", "--index", folder.toString(), "--config", tables, word(archive));
  }

  private String word(MadeArchive archive) {
    return new MadeQueries(archive, articles, seed).of(MadeQuery.Kind.WORD, 1).getFirst().text();
  }

  private static SearchFigures.Program program(
      WritingRun.Written written, long readingHeap, double firstAnswer) {
    return new SearchFigures.Program(
        written.articlesPerSecond(), written.bytes(), written.heap(), readingHeap, firstAnswer);
  }

  private static SearchFigures.Kind kind(AskingRun.Asked asked) {
    double count = Math.max(1, asked.plain().count());
    return new SearchFigures.Kind(
        asked.kind().title(),
        asked.plain(),
        asked.leeszaal(),
        asked.plainTotal() / count,
        asked.leeszaalTotal() / count);
  }

  private long textBytes(MadeArchive archive) {
    long bytes = 0;
    for (int i = 0; i < articles; i++) {
      bytes += archive.article(i).article().text().getBytes(StandardCharsets.UTF_8).length;
    }
    return bytes;
  }
}
