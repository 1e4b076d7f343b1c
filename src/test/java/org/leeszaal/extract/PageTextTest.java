package org.leeszaal.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.Article;
import org.leeszaal.corpus.Corpus;

/** What is kept of a web page beside its article. */
class PageTextTest {
  private static final String FIRST =
      "De kade van Zilverkust is klaar, een maand voor de dag die het havenbedrijf had genoemd, zei"
          + " de bouwmeester gisteren.";
  private static final String SECOND =
      "De eerste boten leggen zondag aan, als de wind het toelaat, en op de kade is er dan soep voor"
          + " wie een beker meebrengt.";
  private static final String ARTICLE =
      "<h1>Kade klaar</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>";

  @TempDir private Path folder;

  private Article read(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    ExtractSettings settings = ExtractSettings.DEFAULT;
    return read(file, settings);
  }

  private static Article read(Path file, ExtractSettings settings) {
    Extraction outcome =
        Extractors.open(settings).extract(new Corpus(List.of(file)).files().getFirst());
    return assertInstanceOf(Extraction.Extracted.class, outcome).articles().getFirst();
  }

  private static String page(String above, String below) {
    return "<!doctype html><html><head><title>Kade klaar</title><style>p {}</style></head><body>"
        + above
        + "<article>"
        + ARTICLE
        + "</article>"
        + below
        + "</body></html>";
  }

  private static String withMenu() {
    return page(
        "<nav><ul><li><a href=/>Voorpagina</a></li><li><a href=/weer>Het weer</a></li></ul></nav>",
        "<button>Deel dit</button><footer>Uitgeverij De Ton</footer>");
  }

  @Test
  void menuIsInTheTextOfThePageAndNotInTheBody() throws IOException {
    Article article = read("kade.html", withMenu());
    assertEquals(FIRST + "\n\n" + SECOND, article.body());
    assertEquals(
        String.join(
            "\n\n",
            "Voorpagina",
            "Het weer",
            "Kade klaar",
            FIRST,
            SECOND,
            "Deel dit",
            "Uitgeverij De Ton"),
        article.pageText());
  }

  @Test
  void whatABrowserDoesNotShowIsLeftOut() throws IOException {
    String unseen =
        "<script>var menu = 1;</script><noscript>Zet scripts aan</noscript><p hidden>Verborgen</p>"
            + "<div style='color: red; DISPLAY : none'>Ook verborgen</div><!-- niets -->"
            + "<select><option>Keuze</option></select><dialog>Koekjes?</dialog>"
            + "<template><p>Mal</p></template><iframe>Oud</iframe>";
    Article article = read("kade.html", page(unseen, "<p>Tot morgen.</p>"));
    assertEquals(
        String.join("\n\n", "Kade klaar", FIRST, SECOND, "Tot morgen."), article.pageText());
  }

  @Test
  void pageThatSaysNoMoreThanItsArticleIsNotKeptTwice() throws IOException {
    assertEquals("", read("kade.html", page("", "")).pageText());
  }

  @Test
  void otherFilesHaveNone() throws IOException {
    assertEquals("", read("kade.txt", "Kade klaar\n\n" + FIRST + "\n\n" + SECOND).pageText());
  }

  @Test
  void pageInAMailHasIt() throws IOException {
    String saved =
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://kade.example/klaar\r\n"
            + "Subject: Kade klaar\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"x\"\r\n\r\n"
            + "--x\r\nContent-Type: text/html; charset=utf-8\r\n"
            + "Content-Location: https://kade.example/klaar\r\n\r\n"
            + withMenu()
            + "\r\n--x--\r\n";
    assertEquals(read("kade.html", withMenu()).pageText(), read("kade.mhtml", saved).pageText());
  }

  @Test
  void pageThatIsLongerThanTheLimitKeepsItsArticleOnly() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("kade.html"),
            page("<nav>" + "<a href=/>Voorpagina</a><br><br>".repeat(100) + "</nav>", ""));
    ExtractSettings all = ExtractSettings.DEFAULT;
    ExtractSettings little =
        new ExtractSettings(
            all.largestFile(),
            all.largestUnpacked(),
            1000,
            all.timeLimit(),
            all.deepestNesting(),
            all.mostParts(),
            all.columns(),
            all.scans());
    assertNotEquals("", read(file, all).pageText());
    assertEquals("", read(file, little).pageText());
    assertEquals(read(file, all).body(), read(file, little).body());
  }
}
