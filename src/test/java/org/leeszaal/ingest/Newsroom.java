package org.leeszaal.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.Language;
import org.leeszaal.article.Mention;
import org.leeszaal.article.MentionOrigin;
import org.leeszaal.article.TextSpan;
import org.leeszaal.corpus.Corpus;
import org.leeszaal.extract.ExtractSettings;
import org.leeszaal.extract.Extractor;
import org.leeszaal.extract.Extractors;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.ingest.IngestSettings.Reading;
import org.leeszaal.ingest.IngestSettings.Removal;
import org.leeszaal.schema.AnalysisSettings;
import org.leeszaal.schema.ArchiveSchema;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.ArticleTags;
import org.leeszaal.search.Dimension;
import org.leeszaal.search.EntityPage;
import org.leeszaal.search.FacetCount;
import org.leeszaal.search.ResultPage;
import org.leeszaal.search.SearchRequest;
import org.leeszaal.search.engine.LuceneSearcher;

/** A folder of files and an archive of it. Two people can be named in the files. */
final class Newsroom {
  static final ArchiveSchema SCHEMA = ArchiveSchema.of(AnalysisSettings.foldingOnly());
  private static final Pattern PEOPLE = Pattern.compile("Anna Smit|Bram Visser");
  private static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");

  final Path files;
  final Path archive;
  private final Extractor extractor;
  private IngestSettings settings =
      new IngestSettings(
          2, 3, java.time.Duration.ofMinutes(5), 3, Reading.CHANGED, Removal.FOLLOW_FILES);

  Newsroom(Path folder) throws IOException {
    this(folder, Extractors.open(ExtractSettings.DEFAULT));
  }

  Newsroom(Path folder, Extractor extractor) throws IOException {
    files = Files.createDirectories(folder.resolve("files"));
    archive = Files.createDirectories(folder.resolve("archive"));
    this.extractor = extractor;
  }

  /** A text of its own for each number, about one of the two. */
  static String text(int number, String person) {
    return "Bericht nummer "
        + number
        + "\n\n"
        + person
        + " sprak op dag "
        + number
        + " met "
        + (number * 31 + 7)
        + " inwoners over plan p"
        + (number * 17)
        + " voor straat s"
        + (number * 13)
        + " en lichtte besluit b"
        + (number * 11)
        + " toe aan groep g"
        + (number * 7)
        + ".\n";
  }

  Path write(String name, String text) throws IOException {
    Path file = files.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    return file;
  }

  IngestReport ingest() {
    return ingest(settings, Progress.SILENT);
  }

  IngestReport ingestKeepingRemoved() {
    return ingest(settings.withRemoval(Removal.KEEP_REMOVED), Progress.SILENT);
  }

  IngestReport ingestEverything() {
    return ingest(settings.withReading(Reading.EVERYTHING), Progress.SILENT);
  }

  IngestReport ingest(IngestSettings how, Progress progress) {
    return run(new Scope.Folders(new Corpus(List.of(files))), how, progress);
  }

  IngestReport retry() {
    return run(new Scope.FailedFiles(), settings, Progress.SILENT);
  }

  IngestSettings settings() {
    return settings;
  }

  private IngestReport run(Scope scope, IngestSettings how, Progress progress) {
    try (ArchiveWriter writer = ArchiveWriter.open(archive.resolve("index"), SCHEMA)) {
      return new Ingest(
              scope,
              extractor,
              Newsroom::annotate,
              writer,
              archive,
              "k1",
              how,
              progress,
              Clock.systemUTC())
          .run();
    }
  }

  private static AnnotatedArticle annotate(Article article) {
    List<Mention> mentions = new ArrayList<>();
    Matcher person = PEOPLE.matcher(article.text());
    while (person.find()) {
      String name = person.group();
      mentions.add(
          new Mention(
              new TextSpan(person.start(), person.end()),
              name,
              EntityKind.PER,
              id(name),
              name,
              "",
              1,
              MentionOrigin.MODEL));
    }
    return new AnnotatedArticle(article, mentions);
  }

  private static EntityId id(String name) {
    return new EntityId("person/" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
  }

  ArchiveSearcher searcher() {
    return LuceneSearcher.open(archive.resolve("index"), SCHEMA, List.of(), ArticleTags.NONE);
  }

  ResultPage search(String query) {
    try (ArchiveSearcher searcher = searcher()) {
      return searcher.search(
          SearchRequest.of(query).grouping(SearchRequest.Grouping.SINGLE).page(0, 1000));
    }
  }

  long total() {
    return search("").total();
  }

  /** Articles about a person, as the facet counts them. */
  long facet(String person) {
    return search("").facet(Dimension.PERSON).values().stream()
        .filter(value -> value.label().equals(person))
        .mapToLong(FacetCount::count)
        .sum();
  }

  /** Articles about a person, as the person's own page counts them. */
  long articlesOf(String person) {
    try (ArchiveSearcher searcher = searcher()) {
      return searcher.entity(id(person), Language.EN).map(EntityPage::articles).orElse(0L);
    }
  }

  String pathOf(ArticleId id) {
    try (ArchiveSearcher searcher = searcher()) {
      return searcher
          .article(id, SearchRequest.of(""))
          .orElseThrow()
          .annotated()
          .article()
          .source()
          .path();
    }
  }

  List<ArticleId> idsIn(String name) {
    return Ledger.read(archive)
        .of(LookedAt.nameOf(files.resolve(name)))
        .map(entry -> entry.outcome().articles())
        .orElse(List.of());
  }

  void delete(String name) {
    try {
      Files.delete(files.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
