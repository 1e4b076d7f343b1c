package org.leeszaal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.leeszaal.cli.desk.LiveAmendments;
import org.leeszaal.cli.desk.Tables;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.desk.Desk;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.search.engine.LuceneSearcher;
import org.leeszaal.web.Services;
import org.leeszaal.web.TestBrowser;
import org.leeszaal.web.WebServer;
import org.leeszaal.web.WebSettings;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A reader's way through the demo in a real browser. */
@EnabledIf("isBrowserThere")
class DemoIT {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private static ArchiveSearcher searcher;
  private static LiveAmendments amendments;
  private static Desk desk;
  private static WebServer server;
  private static ChromeDriver browser;

  static boolean isBrowserThere() {
    return Files.exists(BROWSER) && Files.exists(DRIVER);
  }

  @BeforeAll
  static void open() throws IOException {
    ConfigFolder config = new ConfigFolder(Path.of("index-config"));
    Path archive = copied(Path.of(SampleArchive.folder()));
    Path index = archive.resolve("index");
    desk = Desk.open(archive);
    searcher = LuceneSearcher.open(index, config.schema(), config.known(), desk::tagged);
    amendments =
        new LiveAmendments(
            index, config.schema(), desk, new Tables(config), searcher, LiveAmendments.PAGE);
    server =
        WebServer.start(Services.of(searcher).with(desk).with(amendments), WebSettings.loopback(0));
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
        "--lang=en-GB",
        "--window-size=1280,1000");
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
            options);
  }

  @AfterAll
  static void close() {
    browser.quit();
    server.close();
    amendments.close();
    searcher.close();
  }

  @Test
  void searchesNarrowsToACountryReadsAnArticleAndMeetsAPerson() {
    browser.get("http://127.0.0.1:" + server.port() + "/");
    WebElement box = browser.findElement(By.name("q"));
    box.sendKeys("Pegasus", Keys.ENTER);
    wait(By.cssSelector("[data-total]"));
    int all = total();
    assertTrue(all >= 4, "articles about Pegasus in three languages: " + all);

    click(By.cssSelector("#facet-country a[href*='f=country:MA']"));
    new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(ExpectedConditions.urlContains("country:MA"));
    wait(By.cssSelector("a[href*='/article/']"));
    assertTrue(total() > 0 && total() <= all, "narrowing can't add articles: " + total());

    click(By.cssSelector("a[href*='/article/']"));
    wait(By.cssSelector("a[href*='/entity/person/']"));
    assertTrue(browser.getPageSource().contains("Pegasus"));

    WebElement person =
        browser.findElement(By.cssSelector("a[href*='/entity/person/emmanuel-macron']"));
    browser.get(String.valueOf(person.getDomProperty("href")));
    wait(By.tagName("h1"));
    assertEquals("Emmanuel Macron", browser.findElement(By.tagName("h1")).getText());
  }

  /** What is changed here must not be seen by other tests. */
  private static Path copied(Path archive) throws IOException {
    Path copy = Files.createTempDirectory(Path.of("target"), "demo-archive");
    try (Stream<Path> files = Files.walk(archive)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(archive.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return copy;
  }

  @Test
  void namePutTogetherWithAnotherIsFoundWithItAtOnceAndUndoPartsThemAgain() {
    String base = "http://127.0.0.1:" + server.port();
    browser.get(base + "/entity/person/louis-michel");
    String before = browser.findElement(By.className("understood")).getText();
    click(By.cssSelector(".head [data-correct]"));
    wait(By.cssSelector(".head .correct"));
    WebElement same =
        browser.findElement(By.xpath("//form[.//button[@value='merge']]//input[@name='target']"));
    same.sendKeys("person/charles-michel", Keys.ENTER);
    wait(By.className("flash"));
    browser.get(base + "/search?f=person:person/charles-michel");
    int together = total();
    browser.get(base + "/corrections");
    click(By.cssSelector(".corrections button[name=undo]"));
    wait(By.cssSelector(".corrections .undone"));
    browser.get(base + "/entity/person/louis-michel");
    assertEquals(before, browser.findElement(By.className("understood")).getText());
    browser.get(base + "/search?f=person:person/charles-michel");
    assertTrue(total() <= together, total() + " of " + together);
  }

  private static void click(By what) {
    TestBrowser.click(browser, what);
  }

  private static int total() {
    return Integer.parseInt(
        String.valueOf(
            browser.findElement(By.cssSelector("[data-total]")).getDomAttribute("data-total")));
  }

  private static void wait(By what) {
    new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(ExpectedConditions.presenceOfElementLocated(what));
  }
}
