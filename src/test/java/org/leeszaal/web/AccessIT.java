package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.TestArchive;
import org.leeszaal.web.login.Password;

/** Every page in a real browser: axe finds nothing, nothing overflows, nothing is asked outside. */
@EnabledIf("org.leeszaal.web.TestBrowser#isThere")
class AccessIT {
  private static final String RULES =
      "['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']";

  private static DeskRoom room;
  private static TestBrowser browser;

  @BeforeAll
  static void open() {
    room = DeskRoom.open().furnish();
    browser = TestBrowser.shared();
  }

  @AfterAll
  static void close() {
    browser.size(1280, 900);
    browser.scheme("light");
    room.close();
  }

  static List<String> pages() {
    return List.of(
        "/",
        "/search?q=Pegasus",
        "/search?q=Poetin&f=-language:fr",
        "/search?view=map",
        "/search?q=zeppelin",
        "/article/aaa1?q=brug&did=1",
        "/article/aaa1#card-1",
        "/article/aaa1?tab=original",
        "/article/aaa1?tab=metadata",
        "/article/aaa5?tab=page",
        "/entity/person/vladimir-putin",
        "/facet/outlet",
        "/list?lines=Poetin%0Azeppelin",
        "/group/aaa1?q=brug",
        "/correct?entity=person/vladimir-putin&article=aaa1&back=/article/aaa1",
        "/corrections",
        "/saved",
        "/import",
        "/import?folder=/news",
        "/help",
        "/nothing");
  }

  private static void visit(String path, int width) {
    browser.size(width, 900);
    browser.visit(room.address() + path);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axeFindsNothingInLightAndDarkWideAndNarrow(String path) {
    nothingIsFoundAt(room.address() + path);
  }

  @Test
  void axeFindsNothingWhereThePasswordIsAsked() throws IOException {
    try (TestArchive archive = TestArchive.folded().with();
        ArchiveSearcher searcher = archive.searcher();
        WebServer server =
            WebServer.start(
                searcher, WebSettings.loopback(0).with(Password.of("four quiet words indeed")))) {
      String address = "http://127.0.0.1:" + server.port() + "/";
      nothingIsFoundAt(address);
      assertTrue(browser.address().startsWith(address + "login"));
    }
  }

  private static void nothingIsFoundAt(String address) {
    browser.scheme("light");
    browser.size(1280, 900);
    browser.visit(address);
    assertEquals(List.of(), problems("type: 'tag', values: " + RULES), address);
    browser.scheme("dark");
    assertEquals(
        List.of(), problems("type: 'rule', values: ['color-contrast']"), address + " in the dark");
    browser.size(360, 900);
    browser.visit(address);
    assertEquals(
        List.of(), problems("type: 'tag', values: " + RULES), address + " dark and narrow");
  }

  private static List<String> problems(String only) {
    Object found =
        browser.runSlowly(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {runOnly: {"
                + only
                + "}}).then(r => done(r.violations.map(v => v.id + ': ' +"
                + " v.nodes.map(n => n.target + ' ' + n.failureSummary).join('; '))));");
    List<String> problems = new ArrayList<>();
    ((List<?>) found).forEach(problem -> problems.add(problem.toString()));
    return problems;
  }

  /** 640 pixels are a window of 1280 at 200 % zoom, 320 one at 400 %: WCAG 1.4.10. */
  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsWiderThanTheWindowAtAnyZoomAndNothingIsAskedOutside(String path) {
    browser.asked();
    browser.console();
    visit(path, 1280);
    browser.await("document.readyState === 'complete'");
    nothingWasAskedOfAnotherMachineAndNoPolicyBroken();
    for (int width : List.of(1280, 640, 320)) {
      browser.size(width, 900);
      assertEquals(
          (long) width,
          browser.run("return Math.max(innerWidth, document.documentElement.scrollWidth)"),
          () -> path + ": too wide at " + width + ": " + wide());
    }
  }

  private static void nothingWasAskedOfAnotherMachineAndNoPolicyBroken() {
    List<String> asked = browser.asked();
    assertTrue(asked.size() > 1, "requests are recorded");
    asked.removeIf(address -> address.startsWith(room.address() + "/"));
    assertEquals(List.of(), asked);
    List<String> said = browser.console();
    said.removeIf(entry -> entry.contains("/original/") || entry.contains("/nothing"));
    assertEquals(List.of(), said);
  }

  private static Object wide() {
    return browser.run(
        "return [...document.querySelectorAll('body *')]"
            + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
            + ".map(e => e.tagName + '.' + e.className).slice(0, 5).join(' ')");
  }

  @Test
  void printedPagesHoldTheTextAndNoTools() {
    for (String path :
        List.of("/article/aaa1", "/search?q=Pegasus", "/entity/person/vladimir-putin")) {
      visit(path, 794);
      browser.media("print");
      assertEquals(
          0L,
          browser.run(
              "return [...document.querySelectorAll('form, button, nav, .masthead, .flash')]"
                  + ".filter(e => e.checkVisibility()).length"),
          path);
      assertTrue(
          (Boolean)
              browser.run(
                  "return document.querySelector('h1').checkVisibility() &&"
                      + " document.documentElement.scrollWidth <= 794"),
          path);
      browser.media("");
    }
  }

  /** The best of some: what else the machine does meanwhile is not the page's doing. */
  @Test
  void firstPageIsThereWithinThreeHundredMilliseconds() {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 40 && best > 300; i++) {
      visit("/", 1280);
      browser.await("performance.getEntriesByType('navigation')[0].loadEventEnd > 0");
      best =
          Math.min(
              best,
              (Long)
                  browser.run(
                      "return Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)"));
    }
    assertTrue(best <= 300, "the first page takes " + best + " ms");
  }

  @Test
  void focusIsSeenOnEverythingThatTheKeyboardReaches() {
    for (String path : List.of("/search?q=Pegasus", "/article/aaa1", "/import")) {
      visit(path, 1280);
      for (int i = 0; i < 40; i++) {
        browser.tab();
        assertEquals(
            true,
            browser.run(
                "const e = document.activeElement;"
                    + "const lit = x => x && getComputedStyle(x).outlineStyle !== 'none';"
                    + "const s = getComputedStyle(e.querySelector('path') ?? e);"
                    + "return e === document.body || lit(e) || lit(e.closest('.field'))"
                    + " || s.strokeWidth === '2.5px'"),
            () -> path + ": " + browser.run("return document.activeElement.outerHTML"));
      }
    }
  }

  @Test
  void nothingMovesForWhoAsksForRest() {
    browser.cdp(
        "Emulation.setEmulatedMedia",
        java.util.Map.of(
            "features",
            List.of(java.util.Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    visit("/article/aaa1", 1280);
    assertEquals(
        "auto", browser.run("return getComputedStyle(document.documentElement).scrollBehavior"));
    assertEquals(
        0L,
        browser.run(
            "return [...document.querySelectorAll('*')].filter(e => {"
                + "const s = getComputedStyle(e); return parseFloat(s.transitionDuration) > 0 ||"
                + " s.animationName !== 'none'}).length"));
    browser.scheme("light");
  }
}
