package org.leeszaal.cli.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.quality.RankingScore;
import org.leeszaal.quality.Topic;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.search.SearchRequest.Grouping;
import org.leeszaal.search.plain.PlainQuery;
import org.leeszaal.search.plain.PlainSearcher;
import org.leeszaal.search.plain.PlainWriter;

/**
 * Asks judged questions of an archive and of a plain index that is made of the same articles.
 *
 * @param wanted whether an article must hold all words of a question
 */
public record RetrievalRun(ArchiveSearcher searcher, Wanted wanted) {
  private static final int DEPTH = 1000;
  private static final double MEGABYTES = 64;

  /** How many words of a question an article must hold. */
  public enum Wanted {
    /** As a reader's query: all. */
    ALL_WORDS,
    /** As is usual for topics of test collections: any, the more the better. */
    ANY_WORD
  }

  /**
   * @param plain BM25 over one analyzed field a language
   * @param unknown articles of the judgements that the archive does not hold
   */
  public record Result(RankingScore leeszaal, RankingScore plain, List<String> unknown) {
    public Result {
      unknown = List.copyOf(unknown);
    }
  }

  /** Names of articles as judgements may give them: id, path from some folder on, or file name. */
  public Result run(List<Topic> topics) {
    Path folder = Folders.temporary();
    try {
      Set<String> judged = new TreeSet<>();
      topics.forEach(topic -> judged.addAll(topic.grades().keySet()));
      Map<String, String> names = copy(folder, judged);
      Map<String, List<String>> ours = new HashMap<>();
      Map<String, List<String>> plain = new HashMap<>();
      try (PlainSearcher plainSearcher = PlainSearcher.open(folder)) {
        for (Topic topic : topics) {
          ours.put(topic.id(), named(leeszaal(topic.query()), names));
          plain.put(topic.id(), named(plain(topic.query(), plainSearcher), names));
        }
      }
      judged.removeAll(names.values());
      return new Result(
          RankingScore.of(topics, ours), RankingScore.of(topics, plain), List.copyOf(judged));
    } finally {
      Folders.delete(folder);
    }
  }

  /** Writes all articles into a plain index; what the judgements call each of them, by id. */
  private Map<String, String> copy(Path folder, Set<String> judged) {
    Map<String, String> names = new HashMap<>();
    try (PlainWriter writer = PlainWriter.open(folder, MEGABYTES)) {
      SearchRequest everything = SearchRequest.of("").grouping(Grouping.SINGLE);
      searcher.each(
          everything,
          hit ->
              searcher
                  .article(hit.id(), everything)
                  .ifPresent(
                      page -> {
                        writer.put(page.annotated());
                        names.put(hit.id().value(), name(page.annotated().article(), judged));
                      }));
    }
    return names;
  }

  private static String name(Article article, Set<String> judged) {
    ArticleId id = article.id();
    if (judged.contains(id.value())) {
      return id.value();
    }
    String path = article.source().path().replace('\\', '/');
    for (String tail = path; ; tail = tail.substring(tail.indexOf('/') + 1)) {
      int dot = tail.lastIndexOf('.');
      String stem = dot > 0 ? tail.substring(0, dot) : tail;
      if (judged.contains(tail) || judged.contains(stem)) {
        return judged.contains(tail) ? tail : stem;
      }
      if (tail.indexOf('/') < 0) {
        return id.value();
      }
    }
  }

  private List<String> leeszaal(String query) {
    String asked =
        switch (wanted) {
          case ALL_WORDS -> query;
          case ANY_WORD -> String.join(" OR ", query.split("[\\s\"()]+"));
        };
    List<String> ids = new ArrayList<>();
    searcher.each(
        SearchRequest.of(asked).grouping(Grouping.SINGLE),
        hit -> {
          if (ids.size() < DEPTH) {
            ids.add(hit.id().value());
          }
        });
    return ids;
  }

  private List<String> plain(String query, PlainSearcher plain) {
    PlainQuery.Form form =
        switch (wanted) {
          case ALL_WORDS -> PlainQuery.Form.ALL_WORDS;
          case ANY_WORD -> PlainQuery.Form.SOME_WORDS;
        };
    return plain.rank(PlainQuery.of(form, query), DEPTH);
  }

  private static List<String> named(List<String> ids, Map<String, String> names) {
    return ids.stream().map(id -> names.getOrDefault(id, id)).toList();
  }
}
