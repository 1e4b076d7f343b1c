package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The pages in a real browser: axe finds nothing, nothing overflows, the keyboard is enough. */
@EnabledIf("isBrowserThere")
class AccessIT {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final String RULES =
      "['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']";

  private static Room room;
  private static ChromeDriver browser;
  private static String axe;

  static boolean isBrowserThere() {
    return Files.exists(BROWSER) && Files.exists(DRIVER);
  }

  @BeforeAll
  static void open() throws IOException {
    room = Room.filled();
    axe =
        Files.readString(Path.of("src/test/resources/web/axe/axe.min.js"), StandardCharsets.UTF_8);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--lang=en-GB");
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    browser = new ChromeDriver(service, options);
  }

  @AfterAll
  static void close() {
    browser.quit();
    room.close();
  }

  private static void visit(String path, int width) {
    browser.manage().window().setSize(new Dimension(width, 900));
    browser.get(room.address() + path);
  }

  private static Object run(String script) {
    return Objects.requireNonNullElse(
        ((JavascriptExecutor) browser).executeScript(script), "nothing");
  }

  private static void waitFor(String condition) {
    new WebDriverWait(browser, java.time.Duration.ofSeconds(10))
        .until(driver -> Boolean.TRUE.equals(run("return " + condition)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=Pegasus",
        "/search?q=Poetin&f=-language:fr",
        "/search?view=map",
        "/search?q=zeppelin",
        "/article/aaa1?q=brug",
        "/article/aaa1#card-1",
        "/article/aaa1?tab=original",
        "/article/aaa1?tab=metadata",
        "/entity/person/vladimir-putin",
        "/facet/outlet",
        "/help",
        "/nothing"
      })
  void axeFindsNothingInLightAndDark(String path) {
    for (String scheme : List.of("light", "dark")) {
      browser.executeCdpCommand(
          "Emulation.setEmulatedMedia",
          Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
      for (int width : List.of(1280, 360)) {
        visit(path, width);
        assertEquals(List.of(), problems(), path + " " + scheme + " " + width);
        assertTrue(
            (Boolean) run("return document.documentElement.scrollWidth <= window.innerWidth"),
            path + " is wider than the window of " + width + ": " + wide());
      }
    }
  }

  private static Object wide() {
    return run(
        "return [...document.querySelectorAll('body *')]"
            + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
            + ".map(e => e.tagName + '.' + e.className).slice(0, 5).join(' ')");
  }

  private static List<String> problems() {
    run(axe);
    Object found =
        ((JavascriptExecutor) browser)
            .executeAsyncScript(
                "const done = arguments[arguments.length - 1];"
                    + "axe.run(document, {runOnly: "
                    + RULES
                    + "}).then(r => done(r.violations.map(v => v.id + ': ' +"
                    + " v.nodes.map(n => n.target + ' ' + n.failureSummary).join('; '))));");
    List<String> problems = new ArrayList<>();
    ((List<?>) Objects.requireNonNull(found)).forEach(problem -> problems.add(problem.toString()));
    return problems;
  }

  @Test
  void keyboardAloneSearchesStepsAndOpens() {
    visit("/", 1280);
    waitFor("document.getElementById('suggestions') !== null");
    browser.findElement(By.tagName("body")).sendKeys("/");
    WebElement box = browser.switchTo().activeElement();
    assertEquals("q", box.getAttribute("id"));
    box.sendKeys("Pegasus", Keys.ENTER);
    waitFor("document.querySelector('.hit') !== null");
    browser.findElement(By.tagName("body")).sendKeys("n");
    browser.switchTo().activeElement().sendKeys("n");
    WebElement second = browser.findElements(By.cssSelector(".hit h2 a")).get(1);
    assertEquals(second, browser.switchTo().activeElement());
    String title = second.getText();
    second.sendKeys(Keys.ENTER);
    waitFor("document.querySelector('.article h1') !== null");
    assertEquals(title, browser.findElement(By.tagName("h1")).getText());
    browser.findElement(By.tagName("body")).sendKeys("n");
    assertEquals(1, browser.findElements(By.cssSelector("mark.here")).size());
  }

  @Test
  void suggestionsOfferThePersonBehindAName() {
    visit("/", 1280);
    WebElement box = browser.findElement(By.id("q"));
    waitFor("document.getElementById('suggestions') !== null");
    box.sendKeys("poet");
    waitFor("!document.getElementById('suggestions').hidden");
    box.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    waitFor("location.pathname === '/entity/person/vladimir-putin'");
  }

  @Test
  void narrowingKeepsThePageAndItsHistory() {
    visit("/search", 1280);
    run("window.same = true");
    browser.findElement(By.cssSelector("#facet-country .value")).click();
    waitFor("document.querySelector('.pill') !== null");
    assertEquals(true, run("return window.same"));
    assertTrue(browser.getCurrentUrl().contains("f=country:"));
    browser.navigate().back();
    waitFor("document.querySelector('.pill') === null");
    assertEquals(true, run("return window.same"));
  }

  @Test
  void cardOpensBesideTheTextAndClosesWithEscape() {
    visit("/article/aaa1", 1280);
    waitFor("document.readyState === 'complete'");
    WebElement name = browser.findElement(By.cssSelector(".text a.ent"));
    name.sendKeys(Keys.ENTER);
    WebElement card = browser.findElement(By.cssSelector(".card:target"));
    assertTrue(card.isDisplayed());
    card.sendKeys(Keys.ESCAPE);
    assertEquals(0, browser.findElements(By.cssSelector(".card:target")).size());
    assertEquals(name, browser.switchTo().activeElement());
  }

  @Test
  void marksGoOffAndOnWithoutAndWithTheKeyboard() {
    visit("/article/aaa1", 1280);
    String lines =
        "return getComputedStyle(document.querySelector('.text a.ent')).textDecorationLine";
    assertEquals("underline", run(lines));
    browser.findElement(By.id("marks")).click();
    assertEquals("none", run(lines));
    browser.findElement(By.tagName("body")).sendKeys("e");
    assertEquals("underline", run(lines));
  }

  @Test
  void nothingIsAskedOfAnotherMachineAndNoPolicyIsBroken() {
    browser.manage().logs().get("browser"); // what other tests left there
    for (String path : List.of("/", "/search?q=Pegasus", "/article/aaa1?tab=original", "/help")) {
      visit(path, 1280);
      waitFor("document.readyState === 'complete'");
      Object addresses =
          run("return performance.getEntriesByType('resource').map(entry => entry.name)");
      for (Object address : (List<?>) addresses) {
        assertTrue(address.toString().startsWith(room.address() + "/"), address.toString());
      }
      List<String> log = new ArrayList<>();
      browser.manage().logs().get("browser").forEach(entry -> log.add(entry.getMessage()));
      log.removeIf(entry -> entry.contains("/original/") || entry.startsWith("chrome-error"));
      assertEquals(List.of(), log, path);
    }
  }
}
