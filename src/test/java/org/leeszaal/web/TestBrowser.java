package org.leeszaal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One real browser for all tests of a run; it ends with them. */
public final class TestBrowser {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Pattern ASKED =
      Pattern.compile(
          "\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]+)\"");

  private final ChromeDriver driver;

  private TestBrowser(ChromeDriver driver) {
    this.driver = driver;
  }

  public static boolean isThere() {
    return Files.exists(BROWSER) && Files.exists(DRIVER);
  }

  private static final class Only {
    private static final TestBrowser BROWSER = open();
  }

  public static TestBrowser shared() {
    return Only.BROWSER;
  }

  private static TestBrowser open() {
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
        "--hide-scrollbars",
        "--lang=en-GB");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, java.util.logging.Level.ALL);
    logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriver driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
            options);
    Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
    TestBrowser browser = new TestBrowser(driver);
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", Map.of("source", axe()));
    return browser;
  }

  private static String axe() {
    try {
      return Files.readString(
          Path.of("src/test/resources/web/axe/axe.min.js"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, Object> cdp(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  /** A window of this size in CSS pixels, narrower than real windows can be. */
  void size(int width, int height) {
    cdp(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  void scheme(String scheme) {
    cdp(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void media(String medium) {
    cdp("Emulation.setEmulatedMedia", Map.of("media", medium));
  }

  void visit(String address) {
    driver.get(address);
  }

  String address() {
    return Objects.requireNonNull(driver.getCurrentUrl());
  }

  Object run(String script) {
    return Objects.requireNonNullElse(driver.executeScript(script), "nothing");
  }

  Object runSlowly(String script) {
    return Objects.requireNonNullElse(driver.executeAsyncScript(script), "nothing");
  }

  void await(String condition) {
    new WebDriverWait(driver, Duration.ofSeconds(20))
        .until(it -> Boolean.TRUE.equals(run("return " + condition)));
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  void click(String selector) {
    click(driver, By.cssSelector(selector));
  }

  /**
   * As a reader would: when all is there, and what is to be clicked is in view. The pages scroll
   * smoothly, and what still moves may be under something else when the click comes.
   */
  public static void click(ChromeDriver driver, By what) {
    ExpectedCondition<Boolean> complete =
        it ->
            Boolean.TRUE.equals(
                driver.executeScript(
                    "return document.readyState === 'complete'"
                        + " && document.fonts.status === 'loaded'"));
    ExpectedCondition<Boolean> clicked =
        it -> {
          WebElement element = driver.findElement(what);
          driver.executeScript(
              "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
          element.click();
          return true;
        };
    WebDriverWait patient = new WebDriverWait(driver, Duration.ofSeconds(20));
    patient.until(complete);
    patient
        .ignoring(ElementClickInterceptedException.class, StaleElementReferenceException.class)
        .until(clicked);
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  void back() {
    driver.navigate().back();
  }

  /** Types where the keyboard is. */
  TestBrowser type(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
    return this;
  }

  /** Presses Tab. */
  void tab() {
    Map<String, Object> key = new HashMap<>(Map.of("key", "Tab", "code", "Tab"));
    key.put("windowsVirtualKeyCode", 9);
    key.put("type", "rawKeyDown");
    cdp("Input.dispatchKeyEvent", key);
    key.put("type", "keyUp");
    cdp("Input.dispatchKeyEvent", key);
  }

  /** Presses Tab until the keyboard is there; fails when it never comes there. */
  TestBrowser tabTo(String selector) {
    for (int i = 0; i < 150; i++) {
      if (Boolean.TRUE.equals(run("return document.activeElement.matches('" + selector + "')"))) {
        return this;
      }
      tab();
    }
    throw new AssertionError("the keyboard does not reach " + selector + " at " + address());
  }

  /** Addresses that were asked for since the last call, and by whom. */
  List<String> asked() {
    List<String> addresses = new ArrayList<>();
    driver
        .manage()
        .logs()
        .get(LogType.PERFORMANCE)
        .forEach(
            entry -> {
              Matcher asked = ASKED.matcher(entry.getMessage());
              if (asked.find()) {
                addresses.add(asked.group(1));
              }
            });
    return addresses;
  }

  /** What the console said since the last call. */
  List<String> console() {
    List<String> said = new ArrayList<>();
    driver.manage().logs().get(LogType.BROWSER).forEach(entry -> said.add(entry.getMessage()));
    return said;
  }
}
