package org.leeszaal.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.corpus.Corpus;
import org.leeszaal.corpus.SourceFile;

/** Pages that a browser saved: the page is an article, the folder of its parts is none. */
class SavedPageTest {
  private static final String PAGE =
      "<html><head><title>Kade klaar</title></head><body><h1>Kade klaar</h1><p>De kade van Zilverkust"
          + " is klaar, een maand voor de dag die het havenbedrijf had genoemd, zei de bouwmeester.</p></body></html>";

  @TempDir private Path folder;

  @Test
  void partsOfASavedPageAreNoArticles() throws IOException {
    for (String suffix : List.of("_files", "_bestanden", "_fichiers")) {
      Path page = folder.resolve("Kade klaar" + suffix + ".html").resolveSibling("Kade klaar.html");
      Files.writeString(page, PAGE);
      Path parts = Files.createDirectories(folder.resolve("Kade klaar" + suffix));
      Path frame = parts.resolve("frame.html");
      Files.writeString(frame, PAGE);
      Extraction outcome = extract(frame);
      assertEquals(
          "It is a part of the saved page Kade klaar.html.",
          assertInstanceOf(Extraction.Skipped.class, outcome).reason());
      assertInstanceOf(Extraction.Extracted.class, extract(page));
    }
  }

  @Test
  void aFolderOfThatNameWithoutItsPageIsAnOrdinaryFolder() throws IOException {
    Path file = Files.createDirectories(folder.resolve("old_files")).resolve("kade.html");
    Files.writeString(file, PAGE);
    assertInstanceOf(Extraction.Extracted.class, extract(file));
  }

  @Test
  void aFolderFarAboveIsNotThatOfASavedPage() throws IOException {
    Files.writeString(folder.resolve("Archief.html"), PAGE);
    Path deep = Files.createDirectories(folder.resolve("Archief_files/2021/03/14"));
    Path file = deep.resolve("kade.html");
    Files.writeString(file, PAGE);
    assertInstanceOf(Extraction.Extracted.class, extract(file));
  }

  @Test
  void theAddressIsInTheCommentOfTheProgramThatSavedIt() throws IOException {
    String browser = "<!-- saved from url=(0036)https://kade.example/2023/03/14/klaar -->";
    String single =
        "<!--\n Page saved with SingleFile \n url: https://kade.example/2023/03/14/klaar \n saved date: Tue May 16 2023 \n-->";
    for (String comment : List.of(browser, single)) {
      Path file = folder.resolve("kade.html");
      Files.writeString(
          file, "<!DOCTYPE html>\n" + PAGE.replaceFirst("<head>", comment + "<head>"));
      Extraction.Extracted read = assertInstanceOf(Extraction.Extracted.class, extract(file));
      assertEquals("https://kade.example/2023/03/14/klaar", read.articles().get(0).source().url());
      assertEquals("2023-03-14", read.articles().get(0).published().iso());
      assertTrue(read.articles().get(0).body().startsWith("De kade"));
    }
  }

  private static Extraction extract(Path file) {
    SourceFile source = new Corpus(List.of(file)).files().getFirst();
    return Extractors.open(ExtractSettings.DEFAULT).extract(source);
  }
}
