package org.leeszaal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.Language;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.KeptCorrection;
import org.leeszaal.web.text.Messages;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Ways of readers through the pages with the keyboard alone, in each language. */
@EnabledIf("org.leeszaal.web.TestBrowser#isThere")
class JourneyIT {
  private DeskRoom room;
  private TestBrowser browser;

  @BeforeEach
  void open() {
    room = DeskRoom.open();
    browser = TestBrowser.shared();
    browser.size(1280, 900);
    browser.asked();
  }

  @AfterEach
  void nothingLeftThisMachine() {
    List<String> asked = browser.asked();
    asked.removeIf(address -> address.startsWith(room.address() + "/"));
    assertEquals(List.of(), asked);
    room.close();
  }

  private Messages begin(String path, Language language) {
    browser.visit(
        room.address() + path + (path.contains("?") ? "&" : "?") + "lang=" + language.code());
    browser.await("document.getElementById('suggestions') !== null");
    assertEquals(language.code(), browser.run("return document.documentElement.lang"));
    return Messages.in(language);
  }

  @ParameterizedTest
  @EnumSource(names = {"NL", "FR", "EN"})
  void searchesStepsOpensAndComesBack(Language language) {
    Messages words = begin("/", language);
    browser.type("/").type("Pegasus", Keys.ENTER);
    browser.await("document.querySelector('.hit') !== null");
    assertEquals(words.count("articles", 3), browser.find("h1").getText());
    browser.type("n").type("n");
    WebElement second = browser.all(".hit h2 a").get(1);
    String title = second.getText();
    browser.type(Keys.ENTER);
    browser.await("document.querySelector('.article h1') !== null");
    assertEquals(title, browser.find("h1").getText());
    browser.type("n");
    assertEquals(1, browser.all("mark.here").size());
    browser.tabTo(".pager .up").type(Keys.ENTER);
    browser.await("document.querySelector('.hit') !== null");
  }

  @ParameterizedTest
  @EnumSource(names = {"NL", "FR", "EN"})
  void correctsANameWhereItIsSeenAndTakesItBack(Language language) {
    Messages words = begin("/article/aaa1", language);
    browser.tabTo(".text a.ent").type(Keys.ENTER);
    browser.await("document.querySelector('.card:target') !== null");
    browser.tabTo(".card:target [data-correct]").type(Keys.ENTER);
    browser.await("document.querySelector('.card .correct') !== null");
    browser.tabTo(".card select[name=kind]").tabTo(".card button[value=retype]").type(Keys.ENTER);
    browser.await("document.querySelector('.flash') !== null");
    assertTrue(browser.find(".flash").getText().contains(words.get("kind.org")));
    assertEquals(1, room.desk().corrections().all().size());
    browser.tabTo(".flash button").type(Keys.ENTER);
    browser.await("document.querySelector('.flash button') === null");
    assertEquals(KeptCorrection.Status.UNDONE, room.desk().corrections().all().getFirst().status());
  }

  @ParameterizedTest
  @EnumSource(names = {"NL", "FR", "EN"})
  void keepsASearchAStarATagAndANote(Language language) {
    Messages words = begin("/search?q=brug", language);
    browser.tabTo(".tools details:nth-of-type(2) summary").type(Keys.ENTER);
    browser.tabTo(".keep button").type(Keys.ENTER);
    browser.await("document.querySelector('.flash') !== null");
    assertEquals(words.get("did.saved"), browser.find(".flash").getText());
    browser.tabTo(".hit .star button").type(Keys.ENTER);
    browser.await("document.querySelector('.star button').getAttribute('aria-pressed') === 'true'");
    browser.tabTo(".hit h2 a").type(Keys.ENTER);
    browser.await("document.querySelector('#yours') !== null");
    browser.tabTo("#tag").type("dossier", Keys.ENTER);
    browser.await("document.querySelector('.flash') !== null");
    browser
        .tabTo(".yours summary")
        .type(Keys.ENTER)
        .tabTo("#note")
        .type("Bellen")
        .tabTo(".yours .stack button")
        .type(Keys.ENTER);
    browser.await("document.querySelector('#note').value === 'Bellen'");
    browser.tabTo(".skip");
    browser.tabTo(".site a[href=\"/saved\"]").type(Keys.ENTER);
    browser.await("document.querySelectorAll('.keptlist').length === 2");
    assertEquals(Set.of("dossier", "star"), room.desk().tags(new ArticleId("aaa1")));
    assertEquals(words.get("saved.title"), browser.find("h1").getText());
  }

  @ParameterizedTest
  @EnumSource(names = {"NL", "FR", "EN"})
  void readsAnEntityInContextAndRenamesIt(Language language) {
    begin("/entity/person/vladimir-putin", language);
    browser.tabTo(".head [data-correct]").type(Keys.ENTER);
    browser.await("document.querySelector('.head .correct') !== null");
    browser.tabTo(".correct input[name=label]").type("!").tabTo("button[value=rename]");
    browser.type(Keys.ENTER);
    browser.await("document.querySelector('.flash') !== null");
    Correction kept = room.desk().corrections().all().getFirst().correction();
    assertTrue(kept instanceof Correction.Rename rename && rename.label().endsWith("!"));
    browser.tabTo(".lines .switch a").type(Keys.ENTER);
    browser.await("location.search.includes('lines=left')");
    browser.tabTo(".kwic a").type(Keys.ENTER);
    browser.await("location.pathname.startsWith('/article/')");
  }

  @ParameterizedTest
  @EnumSource(names = {"NL", "FR", "EN"})
  void importsAFolderWatchesItAndEndsIt(Language language) {
    Messages words = begin("/import", language);
    browser.tabTo("#folders").type("/news").tabTo("button[value=folders]").type(Keys.ENTER);
    browser.await("document.querySelector('progress') !== null");
    assertEquals(words.get("import.counted", 60, 240), browser.find(".counted").getText());
    browser.tabTo("button[value=cancel]").type(Keys.ENTER);
    browser.await("document.querySelector('progress') === null");
    assertEquals(List.of("folders [/news] REMOVE", "cancel"), room.imports().asked);
  }

  @ParameterizedTest
  @EnumSource(names = {"NL", "FR", "EN"})
  void searchesAListAndOpensALine(Language language) {
    Messages words = begin("/list", language);
    browser.tabTo("#lines").type("Poetin\nzeppelin").tabTo("form.stack button").type(Keys.ENTER);
    browser.await("document.querySelector('#found') !== null");
    assertEquals(words.get("list.summary", 2, 1), browser.find("#found").getText());
    browser.tabTo("tbody a").type(Keys.ENTER);
    browser.await("document.querySelector('[data-total]') !== null");
  }

  @Test
  void suggestionsOfferThePersonBehindAName() {
    begin("/", Language.EN);
    browser.type("/").type("poet");
    browser.await("!document.getElementById('suggestions').hidden");
    browser.type(Keys.ARROW_DOWN, Keys.ENTER);
    browser.await("location.pathname === '/entity/person/vladimir-putin'");
  }

  @Test
  void narrowingKeepsThePageAndItsHistory() {
    begin("/search", Language.EN);
    browser.run("window.same = true");
    browser.tabTo("#facet-country .value").type(Keys.ENTER);
    browser.await("document.querySelector('.pill') !== null");
    assertEquals(true, browser.run("return window.same"));
    assertTrue(browser.address().contains("f=country:"));
    browser.back();
    browser.await("document.querySelector('.pill') === null");
    assertEquals(true, browser.run("return window.same"));
  }

  @Test
  void countryIsChosenOnTheMapWithTheKeyboard() {
    begin("/search?view=map", Language.EN);
    browser.tabTo(".map a").type(Keys.ENTER);
    browser.await("document.querySelector('.pill') !== null");
    assertTrue(browser.address().contains("f=country:"));
  }

  @Test
  void cardOpensBesideTheTextAndClosesWithEscape() {
    begin("/article/aaa1", Language.EN);
    browser.tabTo(".text a.ent").type(Keys.ENTER);
    assertTrue(browser.find(".card:target").isDisplayed());
    browser.type(Keys.ESCAPE);
    assertEquals(0, browser.all(".card:target").size());
    assertEquals(true, browser.run("return document.activeElement.matches('.text a.ent')"));
  }

  @Test
  void marksGoOffAndOn() {
    begin("/article/aaa1", Language.EN);
    String lines =
        "return getComputedStyle(document.querySelector('.text a.ent')).textDecorationLine";
    assertEquals("underline", browser.run(lines));
    browser.click("#marks");
    assertEquals("none", browser.run(lines));
    browser.find("body").sendKeys("e");
    assertEquals("underline", browser.run(lines));
  }

  @Test
  void nameTypedIntoAFormIsCompletedFromTheArchive() {
    begin("/correct?entity=place/rabat&back=/", Language.EN);
    browser.tabTo("input[name=target]").type("puti");
    browser.await("document.querySelector('datalist option') !== null");
    assertEquals(
        "Vladimir Putin", browser.run("return document.querySelector('datalist option').value"));
    browser.type(Keys.chord(Keys.CONTROL, "a"), "Vladimir Putin", Keys.ENTER);
    browser.await("document.querySelector('.flash') !== null");
    assertEquals(
        new Correction.Merge(
            new EntityId("place/rabat"), new EntityId("person/vladimir-putin"), ""),
        room.desk().corrections().all().getFirst().correction());
  }
}
