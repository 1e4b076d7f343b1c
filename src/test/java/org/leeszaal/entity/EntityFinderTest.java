package org.leeszaal.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.ArticleSource;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.FileType;
import org.leeszaal.article.Language;
import org.leeszaal.article.LanguageSpan;
import org.leeszaal.article.Mention;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.article.TextSpan;
import org.leeszaal.config.KnowledgeTables;

class EntityFinderTest {
  private static final EntitySettings SETTINGS = KnowledgeTables.read(Path.of("index-config"));
  private static final EntityFinder FINDER = EntityFinders.open(SETTINGS);

  private static Article article(
      String title, String body, Language language, LanguageSpan... foreign) {
    return new Article(
        new ArticleId("test"),
        title,
        "",
        body,
        language,
        List.of(foreign),
        PublishedDate.UNKNOWN,
        new ArticleSource(List.of(), "", "", "", "", FileType.TXT));
  }

  private static List<String> found(AnnotatedArticle annotated) {
    return annotated.mentions().stream().map(m -> m.surface() + " " + m.entity()).toList();
  }

  private static List<String> found(String body, Language language) {
    return found(FINDER.annotate(article("", body, language)));
  }

  @Test
  void aSurnameGoesToTheFullNameOfTheArticle() {
    List<String> found =
        found("Directeur Cédric Maes sprak in Gent. Maes bleef een uur.", Language.NL);
    assertTrue(found.contains("Cédric Maes person/cedric-maes"), found.toString());
    assertTrue(found.contains("Maes person/cedric-maes"), found.toString());
  }

  @Test
  void aSurnameOfTwoPeopleStaysOpen() {
    AnnotatedArticle annotated =
        FINDER.annotate(
            article(
                "", "Charles Michel en Louis Michel kwamen samen aan. Michel zweeg.", Language.NL));
    Mention last = annotated.mentions().get(annotated.mentions().size() - 1);
    assertEquals("Michel", last.surface());
    assertTrue(!last.entity().isKnown(), last.toString());
  }

  @Test
  void theDutchGenitiveIsThePersonHimself() {
    List<String> found =
        found(
            "Premier Charles Michel kwam. De gsm van Charles Michel lag er. Charles Michels auto ook.",
            Language.NL);
    assertTrue(found.contains("Charles Michels person/charles-michel"), found.toString());
  }

  @Test
  void namesInAllLanguagesMeanOneEntity() {
    for (Map.Entry<Language, String> text :
        Map.of(
                Language.NL, "De Russische president Vladimir Poetin sprak de NAVO toe.",
                Language.FR, "Le président russe Vladimir Poutine a parlé à l’OTAN.",
                Language.EN, "Russian President Vladimir Putin spoke to NATO.")
            .entrySet()) {
      String entities = String.join(",", found(text.getValue(), text.getKey()));
      assertTrue(entities.contains("person/vladimir-putin"), entities);
      assertTrue(entities.contains("org/nato"), entities);
      assertTrue(entities.contains("country/RU"), entities);
    }
  }

  @Test
  void countriesAreToldByAdjectiveInhabitantAndCapital() {
    AnnotatedArticle french =
        FINDER.annotate(
            article("", "Le gouvernement marocain a reçu des Algériens à Tunis.", Language.FR));
    assertEquals(List.of("DZ", "MA", "TN"), List.copyOf(french.countries()));
    Mention adjective = french.mentions().get(0);
    assertEquals("country/MA", adjective.entity().value());
    assertEquals(EntityKind.MISC, adjective.kind());
    assertTrue(found("Hij reisde naar Rabat.", Language.NL).contains("Rabat place/rabat"));
  }

  @Test
  void theAnswerDependsOnTheArticleAlone() {
    Article first =
        article(
            "Maes spreekt",
            "Jan Maes sprak in Luik. Maes is voorzitter van Rivierfonds.",
            Language.NL);
    Article second =
        article("", "Els Maes woont in Bergen in Noorwegen. Maes schrijft.", Language.NL);
    AnnotatedArticle alone = FINDER.annotate(first);
    FINDER.annotate(second);
    FINDER.annotate(article("", "Jan Maes est à Mons.", Language.FR));
    assertEquals(alone, FINDER.annotate(first));
    assertEquals(alone, EntityFinders.open(SETTINGS).annotate(first));
  }

  @Test
  void everyShippedTrainingTextGivesMentionsInsideTheText() throws Exception {
    String text =
        Files.readString(Path.of("src/training/fr/c_part01.txt"))
            .replaceAll("\\[([^|\\]]+)\\|\\w+\\]", "$1");
    AnnotatedArticle annotated = FINDER.annotate(article("Titre", text, Language.FR));
    assertTrue(annotated.mentions().size() > 50);
    for (Mention mention : annotated.mentions()) {
      assertEquals(mention.surface(), mention.span().in(annotated.article().text()));
    }
  }

  @Test
  void anUnknownLanguageIsLeftUntagged() {
    assertEquals(List.of(), found("Der Bundeskanzler sprach mit Emmanuel Macron.", Language.OTHER));
  }

  @Test
  void aStretchInAnotherLanguageGoesToItsOwnModel() {
    String dutch = "De minister zei in Brussel: ";
    String french = "Selon la Belgique, l’Allemagne attend Emmanuel Macron à Paris.";
    LanguageSpan span =
        new LanguageSpan(
            new TextSpan(dutch.length(), dutch.length() + french.length()), Language.FR);
    List<String> found = found(FINDER.annotate(article("", dutch + french, Language.NL, span)));
    assertTrue(found.contains("Allemagne country/DE"), found.toString());
    assertTrue(found.contains("Brussel place/brussels"), found.toString());
  }

  @Test
  void emptyArticlesHaveNoMentions() {
    assertEquals(List.of(), found("", Language.EN));
  }

  @Test
  void aBrokenModelIsNamedWithItsMend(@TempDir Path folder) throws Exception {
    Path broken = Files.writeString(folder.resolve("nl.model.gz"), "no model");
    EntitySettings settings =
        new EntitySettings(
            SETTINGS.entities(),
            SETTINGS.countries(),
            SETTINGS.ambiguous(),
            SETTINGS.adjectives(),
            SETTINGS.towns(),
            SETTINGS.words(),
            Map.of(Language.NL, broken));
    ModelProblem problem = assertThrows(ModelProblem.class, () -> EntityFinders.open(settings));
    assertTrue(
        String.valueOf(problem.getMessage()).startsWith(broken + ": is no name finder"),
        problem.toString());
  }

  @Test
  void wordsThatOnlyOpenASentenceAreNoNewspaper() {
    String dutch = "De tijd dringt voor de boeren in het dorp. De standaard ligt hoog.";
    String french = "Le temps passe vite. Le monde change, dit le maire. Le soir venu, on se voit.";
    String english = "The sun rises over the fields. The times are hard, says the farmer.";
    assertEquals(List.of(), found(dutch, Language.NL));
    assertEquals(List.of(), found(french, Language.FR));
    assertEquals(List.of(), found(english, Language.EN));
    assertEquals(
        List.of("Le Monde org/le-monde"),
        found("Le Monde écrit que la récolte est bonne.", Language.FR));
  }

  @Test
  void twoPlacesJoinedAreTwo() {
    List<String> found = found("De trein tussen Parijs-Brussel en Keulen rijdt niet.", Language.NL);
    assertTrue(found.contains("Parijs place/paris"), found.toString());
    assertTrue(found.contains("Brussel place/brussels"), found.toString());
    assertTrue(
        found("Hij woont in Aix-en-Provence, zegt hij.", Language.NL).stream()
            .anyMatch(name -> name.startsWith("Aix-en-Provence ")),
        "a town with hyphens stays whole");
  }

  @Test
  void aPlaceLiesWhereTheTextPutsIt() {
    assertEquals(
        List.of("NO"),
        List.copyOf(
            FINDER
                .annotate(article("", "Zij woont in Bergen in Noorwegen.", Language.NL))
                .countries()));
    List<String> found = found("Il est né à Paris, Texas, en 1970.", Language.FR);
    assertTrue(found.stream().noneMatch("Paris place/paris"::equals), found.toString());
    assertTrue(
        found("Elle vit à Paris, à deux pas de la Seine.", Language.FR)
            .contains("Paris place/paris"));
  }

  @Test
  void labelsAreInTheLanguageOfTheArticle() {
    String labels =
        FINDER
            .annotate(article("", "Vladimir Poutine est à Londres.", Language.FR))
            .mentions()
            .stream()
            .map(Mention::label)
            .collect(Collectors.joining(","));
    assertEquals("Vladimir Poutine,Londres", labels);
  }
}
