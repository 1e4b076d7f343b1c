package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Language;
import org.leeszaal.search.TestArchive.Draft;
import org.openqa.selenium.Keys;

/** What changes within a page: where the keyboard is then, and what is said about it. */
@EnabledIf("org.leeszaal.web.TestBrowser#isThere")
class LivePagesIT {
  private static final String SAID = "document.querySelector('p.unseen[role=status]').textContent";

  private DeskRoom room;
  private TestBrowser browser;

  @BeforeEach
  void open() {
    room = DeskRoom.open();
    browser = TestBrowser.shared();
    browser.size(1280, 900);
  }

  @AfterEach
  void close() {
    browser.size(1280, 900);
    browser.scheme("light");
    room.close();
  }

  private void visit(String path) {
    visit(room.address(), path);
  }

  private void visit(String address, String path) {
    browser.visit(address + path + (path.contains("?") ? "&" : "?") + "lang=en");
    browser.await("document.getElementById('suggestions') !== null");
    browser.run("window.kept = true");
  }

  private boolean keyboardIsAt(String selector) {
    return Boolean.TRUE.equals(
        browser.run("return document.activeElement.matches('" + selector + "')"));
  }

  private void sameDocument() {
    assertEquals(true, browser.run("return window.kept"), "the page was not loaded again");
  }

  @Test
  void chosenValueKeepsTheKeyboardAndTheNewCountIsSaid() {
    visit("/search?q=Pegasus");
    browser.tabTo("#facet-country .value").type(Keys.ENTER);
    browser.await("document.querySelector('.pill') !== null");
    assertTrue(keyboardIsAt("#facet-country .in .value"));
    browser.await(SAID + " === '2 articles'");
    browser.type(Keys.ENTER);
    browser.await("document.querySelector('.pill') === null");
    assertTrue(keyboardIsAt("#facet-country .value"));
    browser.await(SAID + " === '3 articles'");
    sameDocument();
  }

  @Test
  void lettersInAFacetNarrowItWhereItStands() {
    AnnotatedArticle[] papers =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    Draft.of("bbb" + (char) ('a' + i), Language.EN, "News " + i, "Day " + i + ".")
                        .in("Paper " + (char) ('A' + i))
                        .made())
            .toArray(AnnotatedArticle[]::new);
    try (Room many = Room.of(papers)) {
      visit(many.address(), "/search");
      String values =
          "[...document.querySelectorAll('#facet-outlet .label')].map(v => v.innerText)";
      List<?> before = (List<?>) browser.run("return " + values);
      browser.tabTo("#facet-outlet .infacet input").type("er k");
      browser.await(values + ".join() === 'Paper K'");
      browser.await(SAID + ".startsWith('1 ')");
      browser.type(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
      browser.await(values + ".length > 1");
      assertEquals(before, browser.run("return " + values));
      browser.type("zz");
      browser.await("document.querySelectorAll('#facet-outlet .values a').length === 0");
      assertEquals(
          "Nothing here holds these letters.", browser.find("#facet-outlet .values").getText());
      browser.type(Keys.BACK_SPACE, Keys.BACK_SPACE, "er k");
      browser.await(values + ".join() === 'Paper K'");
      browser.click("#facet-outlet .value");
      browser.await("document.querySelector('.pill') !== null");
      sameDocument();
    }
  }

  @Test
  void whatWasAskedLastIsShown() {
    visit("/search?q=Pegasus");
    browser.run(
        "const real = window.fetch; let first = true; window.fetch = (url, how) => {"
            + "const late = first; first = false; return late ?"
            + " new Promise(go => setTimeout(go, 600)).then(() => real(url, how)) : real(url, how); }");
    browser.click(".switch a[href*=newest]");
    browser.click(".switch a[href*=oldest]");
    browser.await("location.search.includes('oldest')");
    browser.runSlowly("setTimeout(arguments[arguments.length - 1], 1000)");
    assertTrue(browser.address().contains("oldest"), browser.address());
    assertEquals(0, browser.all(".results.loading").size());
    sameDocument();
  }

  @Test
  void nextPageIsSaidByItsNumbers() {
    visit("/search?q=Pegasus&size=2");
    browser.tabTo(".paging [rel=next]").type(Keys.ENTER);
    browser.await(SAID + " === '3 to 3 of 3'");
    assertTrue(keyboardIsAt("h1"));
    sameDocument();
  }

  @Test
  void boxSaysWhatAProposalSearches() {
    visit("/search?q=Pegasus+zeppelin");
    browser.click(".proposals a");
    browser.await("document.querySelector('.hit') !== null");
    assertEquals("Pegasus", browser.run("return document.getElementById('q').value"));
    browser.back();
    browser.await("document.querySelector('.empty') !== null");
    assertEquals("Pegasus zeppelin", browser.run("return document.getElementById('q').value"));
    sameDocument();
  }

  @Test
  void menuClosesWithEscapeAndWithAClickBesideIt() {
    visit("/search?q=Pegasus");
    browser.tabTo(".tools summary").type(Keys.ENTER);
    assertEquals(1, browser.all(".menu[open]").size());
    browser.type(Keys.TAB, Keys.ESCAPE);
    assertEquals(0, browser.all(".menu[open]").size());
    assertTrue(keyboardIsAt(".tools summary"));
    browser.type(Keys.ENTER);
    browser.click("h1");
    assertEquals(0, browser.all(".menu[open]").size());
  }

  @Test
  void keyboardReachesTheFacetsWithoutGoingThroughTheResults() {
    visit("/search?q=Pegasus");
    browser.tabTo(".tofacets");
    assertEquals(
        true, browser.run("return document.activeElement.getBoundingClientRect().width > 60"));
    assertEquals(
        true,
        browser.run(
            "return document.activeElement.compareDocumentPosition("
                + "document.querySelector('.hits')) === Node.DOCUMENT_POSITION_FOLLOWING"));
    browser.type(Keys.ENTER);
    browser.await("document.activeElement.id === 'facets'");
    browser.tab();
    assertEquals(true, browser.run("return document.activeElement.closest('#facets') !== null"));
  }

  @Test
  void placeFoundInAnArticleIsSaidWithTheWordsAroundIt() {
    visit("/article/aaa1?q=lang");
    browser.find("body").sendKeys("n");
    browser.await(SAID + ".includes('zegt de krant. De brug is lang.')");
    assertEquals("Place 1 of 1", browser.find(".hitnav p").getText());
  }

  @Test
  void readerGoesOnWhereHeWasAfterACorrection() {
    browser.size(1280, 420);
    visit("/article/aaa1");
    browser.click(".text a.ent");
    browser.click(".card:target [data-correct]");
    browser.await("document.querySelector('.card .correct') !== null");
    browser.run("scrollTo({top: 180, behavior: 'instant'})");
    browser.run("document.querySelector('.card button[value=retype]').click()");
    browser.await("document.querySelector('.flash') !== null && window.kept !== true");
    browser.await("Math.round(scrollY) === 180");
    assertTrue(keyboardIsAt(".flash"));
    assertEquals(0, browser.all(".card:target").size());
    assertEquals(
        true,
        browser.run("return document.querySelector('.flash').getBoundingClientRect().top >= 0"));
    browser.tab();
    assertTrue(keyboardIsAt(".flash button"));
  }

  @Test
  void endOfAnImportIsToldInThePageWhereItIsWatched() {
    visit("/import");
    browser.tabTo("#folders").type("/news").tabTo("button[value=folders]").type(Keys.ENTER);
    browser.await("document.querySelector('progress') !== null");
    browser.await("document.querySelector('.look') === null");
    browser.run("window.kept = true");
    room.imports().cancel();
    browser.await("document.querySelector('progress') === null");
    assertTrue(keyboardIsAt("#last"));
    browser.await(SAID + ".startsWith('Last import on ')");
    assertEquals(1, browser.all("#folders").size());
    sameDocument();
  }

  @Test
  void fileDroppedAnywhereOnThePageLandsInTheField() {
    visit("/import");
    browser.run(
        "const files = new DataTransfer(); files.items.add(new File(['a'], 'a.txt'));"
            + "for (const kind of ['dragover', 'drop']) document.querySelector('h1').dispatchEvent("
            + "new DragEvent(kind, {dataTransfer: files, bubbles: true, cancelable: true}))");
    assertEquals("a.txt", browser.run("return document.getElementById('files').files[0].name"));
    assertTrue(keyboardIsAt("#files"));
  }

  @Test
  void coloursThatMeanSomethingStayWhenAReaderForcesHisOwn() {
    browser.cdp(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "forced-colors", "value", "active"))));
    visit("/entity/person/vladimir-putin");
    assertEquals(
        true,
        browser.run(
            "const colour = e => getComputedStyle(e).backgroundColor;"
                + "return colour(document.querySelector('.swatch.nl')) !== colour(document.body)"));
    browser.type("/").type("puti");
    browser.await("document.querySelector('.suggestions li') !== null");
    browser.type(Keys.ARROW_DOWN);
    assertEquals(
        "solid",
        browser.run(
            "return getComputedStyle(document.querySelector("
                + "'.suggestions [aria-selected=true]')).outlineStyle"));
  }
}
