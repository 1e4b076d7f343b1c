package org.leeszaal.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.ArticleSource;
import org.leeszaal.article.FileType;
import org.leeszaal.article.Language;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.entity.EntityFinder;
import org.leeszaal.entity.text.Tokenizer;

/**
 * Finds names in our own texts, again and again, in one thread: cutting into words, finding and
 * deciding who is meant.
 *
 * @param tokens to measure on for each language; a tenth is read before for warming up
 */
public record NerBench(EntityFinder finder, Map<Language, List<String>> texts, int tokens) {
  /**
   * @param mentions found in them
   */
  public record Row(String language, long tokens, long mentions, double tokensPerSecond) {}

  /**
   * All figures.
   *
   * @param loadSeconds from nothing to a finder that is ready: tables and models
   * @param heapBytes that tables and models keep in use
   */
  public record Figures(double loadSeconds, long heapBytes, List<Row> languages) {}

  /** Loads tables and models, with the time and memory that it takes, and reads our own texts. */
  public static Figures measure(
      Supplier<EntityFinder> open, Supplier<Map<Language, List<String>>> texts, int tokens) {
    long before = Heap.live();
    long begin = System.nanoTime();
    EntityFinder finder = open.get();
    double seconds = (System.nanoTime() - begin) / 1e9;
    long heap = Heap.live() - before;
    return new Figures(seconds, heap, new NerBench(finder, texts.get(), tokens).run());
  }

  /** A row for each language that there are texts of. */
  public List<Row> run() {
    List<Row> rows = new ArrayList<>();
    for (Language language : List.of(Language.NL, Language.FR, Language.EN)) {
      List<Article> articles =
          texts.getOrDefault(language, List.of()).stream()
              .map(text -> article(text, language))
              .toList();
      if (!articles.isEmpty()) {
        read(articles, tokens / 10);
        rows.add(read(articles, tokens));
      }
    }
    return rows;
  }

  private Row read(List<Article> articles, int enough) {
    int[] sizes =
        articles.stream()
            .mapToInt(article -> Tokenizer.cut(article.text(), article.language()).size())
            .toArray();
    long read = 0;
    long mentions = 0;
    long begin = System.nanoTime();
    for (int i = 0; read < enough; i = (i + 1) % sizes.length) {
      mentions += finder.annotate(articles.get(i)).mentions().size();
      read += Math.max(1, sizes[i]);
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    return new Row(articles.getFirst().language().code(), read, mentions, read / seconds);
  }

  /** The first line is the title. */
  private static Article article(String text, Language language) {
    int line = text.indexOf("\n\n");
    String title = line < 0 ? "" : text.substring(0, line);
    String body = line < 0 ? text : text.substring(line + 2);
    return new Article(
        new ArticleId("bench"),
        title,
        "",
        body,
        language,
        List.of(),
        PublishedDate.UNKNOWN,
        new ArticleSource(List.of(), "", "", "", "", FileType.TXT));
  }
}
