package org.leeszaal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.TestArchive;
import org.leeszaal.search.TestArchive.Draft;

/** A served archive in memory, and a reader of it. */
final class Room implements AutoCloseable {
  private final TestArchive archive;
  private final ArchiveSearcher searcher;
  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private String language = "en-GB";

  private Room(TestArchive archive, UnaryOperator<Services> equipped) {
    this.archive = archive;
    this.searcher = archive.searcher();
    Services services = equipped.apply(Services.of(searcher));
    this.server = WebServer.start(services, WebSettings.loopback(0));
  }

  static Room of(AnnotatedArticle... articles) {
    return equipped(UnaryOperator.identity(), articles);
  }

  private static Room equipped(UnaryOperator<Services> with, AnnotatedArticle... articles) {
    return new Room(TestArchive.folded(putin()).with(articles), with);
  }

  /** Five articles about one matter, in three languages, one of them without a date. */
  static Room filled() {
    return filled(UnaryOperator.identity());
  }

  /** The same, where things can be changed. */
  static Room filled(UnaryOperator<Services> with) {
    return equipped(with, first(), second(), third(), fourth(), fifth());
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
        KnownEntity.Trade.OTHER);
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
    AnnotatedArticle plain =
        Draft.of(
                "aaa5",
                Language.NL,
                "Regen in het land",
                "Het regent al dagen in het hele land. De boeren zijn er blij mee.")
            .on("2021-07-19")
            .made();
    return new AnnotatedArticle(
        plain.article().withPageText("Home\n\nSport\n\n" + plain.article().text()),
        plain.mentions());
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
    Document before = Jsoup.parse(send(reader, "/list").body());
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
    return send(
        with,
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Accept-Language", language)
            .build());
  }

  /** A form with one file, {@code multipart/form-data; boundary=e}. */
  static String upload(String name, String content) {
    return String.join(
        "\r\n",
        "--e",
        "Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"",
        "",
        content,
        "--e--",
        "");
  }

  /** Sends something as a program does. */
  HttpResponse<String> send(String method, String path, String type, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Accept-Language", language)
            .header("X-Leeszaal", "1");
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    return send(client, request.method(method, HttpRequest.BodyPublishers.ofString(body)).build());
  }

  private static HttpResponse<String> send(HttpClient with, HttpRequest request) {
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
