package org.leeszaal.entity.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.Language;
import org.leeszaal.article.Mention;
import org.leeszaal.article.MentionOrigin;
import org.leeszaal.article.TextSpan;
import org.leeszaal.config.KnowledgeTables;
import org.leeszaal.entity.EntitySettings;

class ArticleResolverTest {
  private static final EntitySettings SETTINGS = KnowledgeTables.read(Path.of("index-config"));
  private static final ArticleResolver RESOLVER =
      new ArticleResolver(new KnownNames(SETTINGS), SETTINGS.words());
  private static final Pattern MARK = Pattern.compile("\\[(.+?)\\|(\\w+)]");

  /** The entities of a marked text, as a finder would give it that is so sure of every name. */
  private static List<String> resolved(String marked, Language language, double confidence) {
    return mentions(marked, language, confidence).stream()
        .map(Mention::entity)
        .map(Object::toString)
        .toList();
  }

  private static List<String> countries(String marked, Language language) {
    return mentions(marked, language, 0.99).stream().map(Mention::country).toList();
  }

  private static List<Mention> mentions(String marked, Language language, double confidence) {
    StringBuilder text = new StringBuilder();
    List<FoundName> names = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int at = 0;
    while (mark.find()) {
      text.append(marked, at, mark.start());
      TextSpan span = new TextSpan(text.length(), text.length() + mark.group(1).length());
      text.append(mark.group(1));
      at = mark.end();
      EntityKind kind = EntityKind.valueOf(mark.group(2));
      names.add(
          new FoundName(span, mark.group(1), kind, confidence, MentionOrigin.MODEL, language));
    }
    text.append(marked.substring(at));
    return RESOLVER.resolve(text.toString(), names);
  }

  @Test
  void aDoubtfulNameIsNoEvidenceForItself() {
    assertEquals(
        List.of(), resolved("They ate [Turkey|LOC] on the lawn.", Language.EN, 0.6), "alone");
    assertEquals(
        List.of("country/TR"), resolved("He flew to [Turkey|LOC].", Language.EN, 0.9), "sure");
    assertEquals(
        List.of("place/ankara", "country/TR"),
        resolved("From [Ankara|LOC] he saw [Turkey|LOC].", Language.EN, 0.6),
        "named by its capital");
    assertEquals(
        List.of(), resolved("Le vent souffle du [Niger|LOC].", Language.FR, 0.6), "a river too");
  }

  @Test
  void placesOfSeveralCountriesAreNoEvidenceForEachOther() {
    assertEquals(
        List.of("place/rhine"),
        resolved("De [Rijn|LOC] stijgt, een [Leie|LOC] ligt op het dak.", Language.NL, 0.6));
  }

  @Test
  void aNameThatTheTablesQualifyNeedsTheCountryInTheArticleOrAReaderOfThatCountry() {
    assertEquals(
        List.of("country/US", "org/senate"),
        resolved("In [America|LOC] the [Senate|ORG] voted.", Language.EN, 0.99));
    assertEquals(
        List.of("country/NL", "org/senate-netherlands"),
        resolved("In the [Netherlands|LOC] the [Senate|ORG] voted.", Language.EN, 0.99));
    assertEquals(
        List.of("org/orange-s-a"), resolved("[Orange|ORG] embauche.", Language.FR, 0.99), "home");
    assertEquals(List.of("org/orange"), resolved("[Orange|ORG] marches.", Language.EN, 0.99));
  }

  @Test
  void aPaperOrPlatformNamedOnceTellsNoCountryButStaysKnown() {
    String quoted = "Dat zei hij tegen [Reuters|ORG] en op [Facebook|ORG], meldt [Trouw|ORG].";
    assertEquals(List.of("", "", ""), countries(quoted, Language.NL));
    assertEquals(
        List.of("org/reuters", "org/facebook", "org/trouw-newspaper"),
        resolved(quoted, Language.NL, 0.99));
    assertEquals(
        List.of("GB", "GB", "GB"),
        countries(
            "[Reuters|ORG] krimpt; [Reuters|ORG] zoekt geld, en [Reuters|ORG] zwijgt.",
            Language.NL),
        "what the article is about");
    assertEquals(
        List.of("DE", "GB"),
        countries("[Bundestag|ORG] en [Scotland Yard|ORG] zwijgen.", Language.NL));
  }

  @Test
  void anAcronymOfTwoBodiesGoesByTheReadersCountry() {
    String sentence = "[OM|ORG]";
    assertEquals(
        List.of("org/dutch-public-prosecution-service"), resolved(sentence, Language.NL, 0.99));
    assertEquals(List.of("org/olympique-de-marseille"), resolved(sentence, Language.FR, 0.99));
  }

  @Test
  void aSuspectByHisInitialIsNobodyOfTheTables() {
    assertEquals(List.of("person/mohammed-b"), resolved("[Mohammed B.|PER]", Language.NL, 0.99));
  }

  @Test
  void aBodyOfAllCountriesTellsNotThatOfItsSeat() {
    String courts =
        "The [International Residual Mechanism for Criminal Tribunals|ORG] and the"
            + " [International Criminal Court|ORG] sit there.";
    assertEquals(List.of("", ""), countries(courts, Language.EN));
  }

  @Test
  void aMiddlingTownTellsItsCountryToItsOwnReadersOnly() {
    assertEquals(List.of(""), countries("In [Bellevue|LOC] werd getekend.", Language.NL));
    assertEquals(List.of("US"), countries("They signed in [Bellevue|LOC].", Language.EN));
    assertEquals(
        List.of("US", "US"),
        countries("In de [VS|LOC], in [Bellevue|LOC], werd getekend.", Language.NL));
    assertEquals(List.of("PE"), countries("Hij woont in [Chiclayo|LOC].", Language.NL));
  }

  @Test
  void signsThatAFinderTakesForAPersonStopNothing() {
    List<String> met = resolved("Zie [†|PER], ['|PER] en [Els Dorpel|PER].", Language.NL, 0.99);
    assertEquals("person/els-dorpel", met.getLast());
  }

  /** A table of results: with each name compared with each, this takes a quarter of an hour. */
  @Test
  @Timeout(30)
  void thousandsOfNamesAreResolvedInOneGo() {
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      String family = "Vo" + letters(i) + "el";
      text.append("[Bram ").append(family).append("|PER], [").append(family).append("|PER]\n");
      String id = "person/bram-" + family.toLowerCase(Locale.ROOT);
      expected.add(id);
      expected.add(id);
    }
    assertEquals(expected, resolved(text.toString(), Language.NL, 0.99));
  }

  @Test
  void aShortFormGoesToTheOneBodyThatItIsTheBeginningOrTheInitialsOf() {
    assertEquals(
        List.of("org/blauwe-lijn-noord", "org/blauwe-lijn-noord", "org/blauwe-lijn-noord"),
        resolved(
            "[Blauwe Lijn Noord|ORG]: [Blauwe Lijn|ORG] wacht, de [BLN|ORG] ook.",
            Language.NL,
            0.99));
    assertEquals(
        List.of("org/blauwe-lijn-noord", "org/blauwe-lijn-nabij", "org/blauwe-lijn", "org/bln"),
        resolved(
            "[Blauwe Lijn Noord|ORG], [Blauwe Lijn Nabij|ORG], [Blauwe Lijn|ORG], [BLN|ORG].",
            Language.NL,
            0.99),
        "of two, neither");
  }

  /**
   * Each acronym beside each name: a matter of many minutes where the initials are not looked up.
   */
  @Test
  @Timeout(30)
  void thousandsOfBodiesAreResolvedInOneGo() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      String acronym = letters(i).replace("a", "").toUpperCase(Locale.ROOT);
      text.append("[Groep ")
          .append(letters(i))
          .append("|ORG], [")
          .append(acronym)
          .append("|ORG]\n");
    }
    assertEquals(80_000, resolved(text.toString(), Language.NL, 0.99).size());
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number, i = 0; i < 5; i++, rest /= 10) {
      letters.append("bcdfghklmn".charAt(rest % 10)).append('a');
    }
    return letters.toString();
  }
}
