package org.leeszaal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;
import org.leeszaal.desk.Amendments;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.Desk;
import org.leeszaal.desk.SavedSearch;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.TestArchive;
import org.leeszaal.search.TestArchive.Draft;

/** A served archive in memory, and a reader of it. */
final class Room implements AutoCloseable {
  private final TestArchive archive;
  private final ArchiveSearcher searcher;
  private final WebServer server;
  private final Optional<Path> folder;
  private final TestImports imports = new TestImports();
  private final HttpClient client = HttpClient.newHttpClient();
  private String language = "en-GB";

  private Room(TestArchive archive, Optional<Path> folder) {
    this.archive = archive;
    this.folder = folder;
    this.searcher = archive.searcher();
    Services services =
        folder.map(this::services).orElseGet(() -> Services.of(searcher));
    this.server = WebServer.start(services, WebSettings.loopback(0));
  }

  /** Corrections are kept here and not applied: that is the business of other packages' tests. */
  private Services services(Path archiveFolder) {
    Desk desk = Desk.open(archiveFolder);
    Amendments amendments =
        new Amendments() {
          @Override
          public Outcome apply(Correction correction) {
            return new Outcome.Applied(desk.add(correction), 1);
          }

          @Override
          public Outcome undo(int number) {
            return new Outcome.Applied(desk.undo(number), 1);
          }
        };
    return Services.of(searcher, desk, amendments, imports);
  }

  /** What people added. */
  Desk desk() {
    return Desk.open(folder.orElseThrow());
  }

  /** Puts something of everything on the desk, always at the same time. */
  Room furnish() {
    Desk desk =
        Desk.open(
            folder.orElseThrow(),
            Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC));
    ArticleId article = new ArticleId("aaa1");
    desk.add(new Correction.Retype(new EntityId("person/vladimir-putin"), EntityKind.ORG));
    desk.add(new Correction.Hide(new EntityId("place/rabat"), Correction.Part.ALL));
    desk.undo(2);
    desk.tag(article, "star");
    desk.tag(article, "to read");
    desk.note(article, "Ask the builder.\nTwice.");
    Instant then = Instant.parse("2026-03-01T10:00:00Z");
    desk.save(
        new SavedSearch(
            "Spyware",
            "Pegasus",
            List.of("-language:fr"),
            "newest",
            SavedSearch.Matching.STEMMED,
            then,
            then));
    return this;
  }

  TestImports imports() {
    return imports;
  }

  static Room of(AnnotatedArticle... articles) {
    return new Room(TestArchive.folded(putin()).with(articles), Optional.empty());
  }

  /** The filled one, with a desk where people add things. */
  static Room withDesk() {
    try {
      Path folder = Files.createTempDirectory("leeszaal-desk");
      TestArchive archive =
          TestArchive.folded(putin()).with(first(), second(), third(), fourth(), fifth());
      return new Room(archive, Optional.of(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Five articles about one matter, in three languages, one of them without a date. */
  static Room filled() {
    return of(first(), second(), third(), fourth(), fifth());
  }

  private static KnownEntity putin() {
    return new KnownEntity(
        new EntityId("person/vladimir-putin"),
        EntityKind.PER,
        "RU",
        "Vladimir Poetin",
        "Vladimir Poutine",
        "Vladimir Putin",
        java.util.List.of("Poetin", "Poutine", "Putin"),
        java.util.List.of());
  }

  private static AnnotatedArticle first() {
    return Draft.of(
            "aaa1",
            Language.NL,
            "[Poetin|person/vladimir-putin] opent een brug",
            "De president [Vladimir Poetin|person/vladimir-putin] opende een brug in"
                + " [Rusland|country/RU]. Veel mensen keken naar de brug.\n\nOok [De"
                + " Bouwer|ORG] was er, zegt de krant. De brug is lang.")
        .on("2018-05-15")
        .by("An Peeters")
        .under("Buitenland")
        .made();
  }

  private static AnnotatedArticle second() {
    return Draft.of(
            "aaa2",
            Language.FR,
            "[Poutine|person/vladimir-putin] inaugure un pont",
            "Le président [Vladimir Poutine|person/vladimir-putin] a inauguré un pont en"
                + " [Russie|country/RU]. Pegasus est un autre sujet.")
        .on("2018-05-16")
        .in("Le Journal d’Essai")
        .made();
  }

  private static AnnotatedArticle third() {
    return Draft.of(
            "aaa3",
            Language.EN,
            "A bridge for [Putin|person/vladimir-putin]",
            "[Vladimir Putin|person/vladimir-putin] opened a bridge. Pegasus is something else,"
                + " and [Morocco|country/MA] is far away.")
        .on("2019-02-01")
        .in("The Trial Post")
        .made();
  }

  private static AnnotatedArticle fourth() {
    return Draft.of(
            "aaa4",
            Language.EN,
            "Pegasus in [Rabat|place/rabat=MA]",
            "Reporters spoke about Pegasus in [Rabat|place/rabat=MA]. Pegasus was on the list.")
        .in("The Trial Post")
        .made();
  }

  private static AnnotatedArticle fifth() {
    return Draft.of(
            "aaa5",
            Language.NL,
            "Regen in het land",
            "Het regent al dagen in het hele land. De boeren zijn er blij mee.")
        .on("2021-07-19")
        .made();
  }

  /** Reads as a browser with these preferred languages. */
  Room speaking(String languages) {
    language = languages;
    return this;
  }

  String address() {
    return "http://127.0.0.1:" + server.port();
  }

  int port() {
    return server.port();
  }

  HttpResponse<String> get(String path) {
    return send(client, path);
  }

  Document page(String path) {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " answered " + answer.statusCode());
    }
    return Jsoup.parse(answer.body(), address());
  }

  /**
   * Sends a form as a browser does that has read the page before.
   *
   * @param fields names and values in turn
   */
  HttpResponse<String> post(String path, String... fields) {
    HttpClient reader = withCookies();
    Document before = Jsoup.parse(send(reader, "/import").body());
    StringBuilder body =
        new StringBuilder("token=" + before.expectFirst("input[name=token]").val());
    for (int i = 0; i < fields.length; i += 2) {
      body.append('&').append(fields[i]).append('=');
      body.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return send(
        reader,
        path,
        "application/x-www-form-urlencoded",
        HttpRequest.BodyPublishers.ofString(body.toString()));
  }

  HttpResponse<String> send(
      HttpClient with, String path, String type, HttpRequest.BodyPublisher body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Accept-Language", language)
            .header("Content-Type", type)
            .header("Origin", address())
            .POST(body)
            .build();
    try {
      return with.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A client that keeps cookies, as browsers do. */
  static HttpClient withCookies() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  HttpResponse<String> send(HttpClient with, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Accept-Language", language)
            .build();
    try {
      return with.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    searcher.close();
    client.close();
    try {
      archive.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
