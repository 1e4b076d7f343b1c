package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.TestArchive;

class WarmUpTest {
  @Test
  void asksThePagesThatReadersOpenFirstAndIsDoneWhenTheyAre() throws IOException {
    List<String> asked = new CopyOnWriteArrayList<>();
    Page watched =
        question -> {
          asked.add(question.path());
          return Answer.json(Answer.OK, Map.of());
        };
    try (TestArchive archive = TestArchive.folded().with();
        ArchiveSearcher searcher = archive.searcher();
        WebServer server =
            WebServer.start(
                Services.of(searcher),
                WebSettings.loopback(0),
                List.of(Route.get("/", watched), Route.get("/search", watched)))) {
      server.warmUp();
    }
    assertEquals(List.of("/", "/search", "/"), asked);
  }
}
