package org.leeszaal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.nodes.Document;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.Desk;
import org.leeszaal.desk.SavedSearch;

/**
 * The filled room with a desk where people add things. Corrections are kept here and not applied:
 * that is the business of other packages' tests.
 */
record DeskRoom(Room room, Path folder, Desk desk, TestImports imports) implements AutoCloseable {
  static DeskRoom open() {
    try {
      Path folder = Files.createTempDirectory("leeszaal-desk");
      Desk desk = Desk.open(folder);
      TestImports imports = new TestImports();
      Room room = Room.filled(it -> it.with(desk).with(new KeptAmendments(desk)).with(imports));
      return new DeskRoom(room, folder, desk, imports);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts something of everything on the desk, always at the same time. */
  DeskRoom furnish() {
    Desk dated =
        Desk.open(folder, Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC));
    ArticleId article = new ArticleId("aaa1");
    dated.add(new Correction.Retype(new EntityId("person/vladimir-putin"), EntityKind.ORG));
    dated.add(new Correction.Hide(new EntityId("place/rabat"), Correction.Part.ALL));
    dated.undo(2);
    dated.tag(article, "star");
    dated.tag(article, "to read");
    dated.note(article, "Ask the builder.\nTwice.");
    Instant then = Instant.parse("2001-01-01T10:00:00Z");
    dated.save(
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

  DeskRoom speaking(String languages) {
    room.speaking(languages);
    return this;
  }

  String address() {
    return room.address();
  }

  HttpResponse<String> get(String path) {
    return room.get(path);
  }

  Document page(String path) {
    return room.page(path);
  }

  HttpResponse<String> post(String path, String... fields) {
    return room.post(path, fields);
  }

  HttpResponse<String> send(HttpClient with, String path) {
    return room.send(with, path);
  }

  HttpResponse<String> send(
      HttpClient with, String path, String type, HttpRequest.BodyPublisher body) {
    return room.send(with, path, type, body);
  }

  @Override
  public void close() {
    room.close();
  }
}
