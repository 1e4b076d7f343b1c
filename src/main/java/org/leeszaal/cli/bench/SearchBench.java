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
    long before = Heap.live();
    try (PlainSearcher plainSearcher = PlainSearcher.open(plain)) {
      long plainHeap = Heap.live() - before;
      try (ArchiveSearcher searcher =
          LuceneSearcher.open(leeszaal, schema, config.known(), ArticleTags.NONE)) {
        List<AskingRun.Asked> asked =
            new AskingRun(plainSearcher, searcher).measure(archive, articles, queries, seed);
        long heap = Heap.live() - before - plainHeap;
        return new SearchFigures(
            articles,
            seed,
            textBytes(archive),
            program(plainWritten, plainHeap, plainStart(archive, plain)),
            program(written, heap, leeszaalStart(archive, ours)),
            asked.stream().map(SearchBench::kind).toList());
      }
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
