package org.leeszaal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a change of the analysis an archive is written anew from itself. */
class ReindexTest {
  @TempDir Path folder;

  private Shell run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--index", folder.resolve("archive").toString()));
    all.addAll(List.of("--config", folder.resolve("index-config").toString()));
    return Shell.run(all.toArray(String[]::new));
  }

  private long total(String query) {
    Shell found = run("search", query, "--json");
    assertEquals(0, found.code(), found.err());
    return found.json().path("total").asLong();
  }

  private String pageText(String query) {
    String id = run("search", query, "--json").json().path("hits").path(0).path("id").asText();
    return run("article", id, "--json").json().path("pageText").asText();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (file.toString().endsWith(".gz")) {
          Files.createSymbolicLink(target, file.toAbsolutePath());
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  @Test
  void archiveIsWrittenAnewFromItselfWhenTheAnalysisChanged() throws IOException {
    copy(Path.of("index-config"), folder.resolve("index-config"));
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(
        texts.resolve("een.txt"),
        "Raad kiest bruggenbouwer\n\nGENT - De raad koos gisteren Vladimir Poetin als voorbeeld"
            + " voor de nieuwe bruggenbouwer van de stad, zo zei de voorzitter na afloop.\n");
    Files.writeString(
        texts.resolve("kade.html"),
        "<!doctype html><title>Kade klaar</title><nav>Voorpagina</nav><h1>Kade klaar</h1><p>De kade"
            + " van Zilverkust is klaar, een maand voor de dag die was genoemd, zei de man.</p>");
    assertEquals(0, run("ingest", texts.toString()).code());
    assertEquals(0, run("entity", "rename", "person/vladimir-putin", "Wladimir").code());
    assertEquals(1, total("bouwer"), "a part of a compound");

    Path dutch = folder.resolve("index-config/analysis/nl.yaml");
    String chain = Files.readString(dutch);
    Files.writeString(dutch, chain.substring(0, chain.indexOf("index:")));
    Shell refused = run("search", "bouwer");
    assertEquals(3, refused.code());
    assertTrue(refused.err().contains("leeszaal reindex"), refused.err());

    Files.delete(texts.resolve("een.txt"));
    Files.delete(texts.resolve("kade.html"));
    Shell written = run("reindex", "--json");
    assertEquals(0, written.code(), written.err());
    assertEquals(2, written.json().path("articles").asInt());
    assertEquals(0, total("bouwer"), "compounds stay whole now");
    assertEquals(1, total("bruggenbouwer"));
    assertEquals(1, total("person:Wladimir"), "corrections hold");
    assertTrue(pageText("Zilverkust").startsWith("Voorpagina\n\nKade klaar\n\nDe kade"));
    assertEquals(0, run("verify").code());
    Files.writeString(dutch, chain);
    assertEquals(2, run("reindex", "--json").json().path("articles").asInt());
    assertEquals(1, total("bouwer"));
  }
}
