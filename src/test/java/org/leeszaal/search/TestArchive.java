package org.leeszaal.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.ArticleSource;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.FileType;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;
import org.leeszaal.article.Mention;
import org.leeszaal.article.MentionOrigin;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.article.TextSpan;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.schema.AnalysisSettings;
import org.leeszaal.schema.ArchiveSchema;
import org.leeszaal.search.engine.LuceneSearcher;

/** A small archive in memory. */
public final class TestArchive implements AutoCloseable {
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final ArchiveSchema schema;
  private final List<KnownEntity> known;

  public TestArchive(ArchiveSchema schema, KnownEntity... known) {
    this.schema = schema;
    this.known = List.of(known);
  }

  public static TestArchive folded(KnownEntity... known) {
    return new TestArchive(ArchiveSchema.of(AnalysisSettings.foldingOnly()), known);
  }

  public TestArchive with(AnnotatedArticle... articles) {
    try (ArchiveWriter writer = writer()) {
      for (AnnotatedArticle article : articles) {
        writer.put(article);
      }
    }
    return this;
  }

  public ArchiveWriter writer() {
    return ArchiveWriter.open(directory, schema);
  }

  public ArchiveSearcher searcher() {
    return LuceneSearcher.open(directory, schema, known);
  }

  public ResultPage search(SearchRequest request) {
    try (ArchiveSearcher searcher = searcher()) {
      return searcher.search(request);
    }
  }

  /** Ids that a query finds, all of them, sorted. */
  public List<String> ids(String query) {
    SearchRequest request =
        SearchRequest.of(query).grouping(SearchRequest.Grouping.SINGLE).page(0, 10_000);
    return search(request).hits().stream().map(hit -> hit.id().value()).sorted().toList();
  }

  @Override
  public void close() throws java.io.IOException {
    directory.close();
  }

  /** An article in the making: names stand in the text as {@code [surface|entity]}. */
  public record Draft(
      String id,
      String title,
      String lead,
      String body,
      Language language,
      String date,
      List<String> authors,
      String outlet,
      String section) {
    public static Draft of(String id, Language language, String title, String body) {
      return new Draft(id, title, "", body, language, "", List.of(), "De Proefkrant", "");
    }

    public Draft on(String day) {
      return new Draft(id, title, lead, body, language, day, authors, outlet, section);
    }

    public Draft in(String paper) {
      return new Draft(id, title, lead, body, language, date, authors, paper, section);
    }

    public Draft lead(String text) {
      return new Draft(id, title, text, body, language, date, authors, outlet, section);
    }

    public Draft by(String... names) {
      return new Draft(id, title, lead, body, language, date, List.of(names), outlet, section);
    }

    public Draft under(String heading) {
      return new Draft(id, title, lead, body, language, date, authors, outlet, heading);
    }

    public AnnotatedArticle made() {
      List<Mention> mentions = new ArrayList<>();
      String plainTitle = strip(title, 0, mentions);
      String plainBody = strip(body, plainTitle.isEmpty() ? 0 : plainTitle.length() + 2, mentions);
      PublishedDate published =
          date.isEmpty() ? PublishedDate.UNKNOWN : new PublishedDate(date, DateOrigin.META);
      Article article =
          new Article(
              new ArticleId(id),
              plainTitle,
              lead,
              plainBody,
              language,
              List.of(),
              published,
              new ArticleSource(authors, outlet, section, "", id + ".txt", FileType.TXT));
      return new AnnotatedArticle(article, mentions);
    }

    private static String strip(String marked, int begin, List<Mention> mentions) {
      StringBuilder plain = new StringBuilder();
      int at = 0;
      for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
        int bar = marked.indexOf('|', open);
        int close = marked.indexOf(']', bar);
        plain.append(marked, at, open);
        String surface = marked.substring(open + 1, bar);
        int from = begin + plain.length();
        mentions.add(mention(from, surface, marked.substring(bar + 1, close)));
        plain.append(surface);
        at = close + 1;
      }
      return plain.append(marked.substring(at)).toString();
    }

    /** An id, an id with {@code =XX} for the country it tells, or a kind; then {@code :role}. */
    private static Mention mention(int begin, String surface, String what) {
      String[] whoAndRole = what.split(":", 2);
      String[] parts = whoAndRole[0].split("=");
      boolean decided = parts[0].contains("/");
      EntityId entity = decided ? new EntityId(parts[0]) : EntityId.NONE;
      String country =
          parts.length > 1 ? parts[1] : entity.isCountry() ? parts[0].substring(8) : "";
      return new Mention(
          new TextSpan(begin, begin + surface.length()),
          surface,
          decided ? entity.kind() : EntityKind.valueOf(parts[0]),
          entity,
          surface,
          country,
          0.9,
          MentionOrigin.MODEL,
          whoAndRole.length > 1 ? whoAndRole[1] : "");
    }
  }
}
