package org.leeszaal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;
import org.leeszaal.article.Mention;
import org.leeszaal.article.MentionOrigin;
import org.leeszaal.article.TextSpan;
import org.leeszaal.desk.Correction.Part;
import org.leeszaal.desk.Correction.Place;
import org.leeszaal.desk.Correction.Tongue;
import org.leeszaal.search.TestArchive.Draft;

/** What each correction makes of an article, and of what the ones before it made. */
class CorrectorTest {
  private static final ArticleId ID = new ArticleId("a1");
  private static final KnownEntity GHENT =
      new KnownEntity(
          new EntityId("place/ghent"),
          EntityKind.LOC,
          "BE",
          "Gent",
          "Gand",
          "Ghent",
          List.of(),
          KnownEntity.Trade.OTHER);

  @TempDir Path folder;

  private static AnnotatedArticle article(String body) {
    return Draft.of(ID.value(), Language.NL, "", body).made();
  }

  private static EntityId id(String value) {
    return new EntityId(value);
  }

  private List<Mention> mentions(String body, Correction... corrections) {
    Desk desk = Desk.open(folder);
    List.of(corrections).forEach(desk::add);
    return desk.corrections()
        .corrector(entity -> entity.equals(GHENT.id()) ? Optional.of(GHENT) : Optional.empty())
        .correct(article(body))
        .article()
        .mentions();
  }

  private List<String> ids(String body, Correction... corrections) {
    return mentions(body, corrections).stream().map(mention -> mention.entity().value()).toList();
  }

  private static Correction merge(String from, String into) {
    return new Correction.Merge(id(from), id(into), "");
  }

  @Test
  void mergesAreFollowedThroughChainsInWhateverOrderTheyWereMade() {
    assertEquals(
        List.of("person/c", "person/c", "person/c"),
        ids(
            "[A|person/a] [B|person/b] [C|person/c]",
            merge("person/b", "person/c"),
            merge("person/a", "person/b")));
    assertEquals(id("person/c"), Desk.open(folder).corrections().now(id("person/a")));
  }

  @Test
  void aMergeBackChangesWhoStandsForBothAndNeverCircles() {
    assertEquals(
        List.of("person/a", "person/a"),
        ids(
            "[A|person/a] [B|person/b]",
            merge("person/a", "person/b"),
            merge("person/b", "person/a")));
  }

  @Test
  void mergedMentionsTakeNameCountryAndKindOfTheOneThatStays() {
    Mention merged =
        mentions("In [Gand|org/gand] dus.", merge("org/gand", "place/ghent")).getFirst();
    assertEquals("Gent", merged.label());
    assertEquals("BE", merged.country());
    assertEquals(EntityKind.LOC, merged.kind());
    assertEquals("Gand", merged.surface());
  }

  @Test
  void anEntityInNoTableKeepsTheNameOfTheLine() {
    Mention merged =
        mentions(
                "[C. Maes|person/c-maes]",
                new Correction.Merge(id("person/c-maes"), id("person/cedric-maes"), "Cédric Maes"))
            .getFirst();
    assertEquals("Cédric Maes", merged.label());
  }

  @Test
  void aSplitTakesOneNameOrOneArticleOnly() {
    String body = "[Michel|person/m] en [L. Michel|person/m] en [MICHEL|person/m]";
    assertEquals(
        List.of("person/charles", "person/m", "person/charles"),
        ids(
            body,
            new Correction.Split(
                id("person/m"), new Part.Named("michel"), id("person/charles"), "Charles")));
    assertEquals(
        List.of("person/charles", "person/louis", "person/charles"),
        ids(
            body,
            new Correction.Split(
                id("person/m"), new Part.InArticle(ID), id("person/louis"), "Louis")));
    assertEquals(
        List.of("person/charles", "person/louis", "person/charles"),
        ids(
            body,
            new Correction.Split(
                id("person/m"), new Part.InArticle(new ArticleId("zz")), id("person/x"), "X")));
  }

  @Test
  void whoWasSplitOffStaysSoWhenTheRestIsMerged() {
    assertEquals(
        List.of("person/new", "person/z"),
        ids(
            "[Jan|person/a] [Piet|person/a]",
            new Correction.Split(id("person/a"), new Part.Named("Jan"), id("person/new"), "Jan"),
            merge("person/a", "person/z")));
  }

  @Test
  void aNewKindIsANewFirstPartAndCanBeTakenBackByAnother() {
    Correction org = new Correction.Retype(id("person/apple"), EntityKind.ORG);
    Mention typed = mentions("[Apple|person/apple]", org).getFirst();
    assertEquals(id("org/apple"), typed.entity());
    assertEquals(EntityKind.ORG, typed.kind());
    assertEquals(
        List.of("person/apple"),
        ids("[Apple|person/apple]", new Correction.Retype(id("org/apple"), EntityKind.PER)));
  }

  @Test
  void aGivenNameHoldsInItsLanguageAndMovesWithTheKind() {
    assertEquals(
        "Appel",
        mentions(
                "[Apple|person/apple]",
                new Correction.Rename(id("person/apple"), Tongue.NL, "Appel"),
                new Correction.Rename(id("person/apple"), Tongue.FR, "Pomme"),
                new Correction.Retype(id("person/apple"), EntityKind.ORG))
            .getFirst()
            .label());
  }

  @Test
  void hiddenMentionsGo() {
    assertEquals(
        List.of("person/b"),
        ids("[A|person/a] [B|person/b]", new Correction.Hide(id("person/a"), Part.ALL)));
  }

  @Test
  void aPlaceMeansWhoAPersonSawThere() {
    String body = "Toen zei [Michel|PER] tegen [Michel|PER] niets.";
    List<Mention> one =
        mentions(
            body,
            new Correction.MentionIs(
                ID, new Place.At(new TextSpan(24, 30), "Michel"), id("person/louis"), "Louis"));
    assertEquals(List.of("", "person/louis"), one.stream().map(m -> m.entity().value()).toList());
    assertEquals("Louis", one.get(1).label());
    assertEquals(MentionOrigin.CORRECTION, one.get(1).origin());
    assertEquals(1, one.get(1).confidence());
    assertEquals(
        List.of("person/x", "person/x"),
        ids(
            body,
            new Correction.MentionIs(ID, new Place.Everywhere("Michel"), id("person/x"), "X")));
    assertEquals(
        List.of("", ""),
        ids(body, new Correction.MentionIs(ID, new Place.Everywhere("Michel"), EntityId.NONE, "")));
  }

  @Test
  void aPlaceWhereNothingWasFoundBecomesAMentionAndOneThatMovedIsFoundAgain() {
    List<Mention> added =
        mentions(
            "Eerst [Jan Peeters|person/jan-peeters], dan Ann Jans.",
            new Correction.MentionIs(ID, new Place.Everywhere("Ann Jans"), id("person/ann"), "Ann"),
            new Correction.MentionIs(
                ID, new Place.At(new TextSpan(0, 7), "Peeters"), id("person/p"), "P"));
    assertEquals(List.of("Peeters", "Ann Jans"), added.stream().map(Mention::surface).toList());
    assertEquals(new TextSpan(10, 17), added.getFirst().span());
  }

  @Test
  void anArticleThatNobodyCorrectedIsTheSameObject() {
    Desk desk = Desk.open(folder);
    desk.add(merge("person/a", "person/b"));
    AnnotatedArticle other = article("[Z|person/z]");
    var corrected = desk.corrections().corrector(id -> Optional.empty()).correct(other);
    assertEquals(true, corrected.isAsFound(other));
  }

  @Test
  void aNameStandsInATextAsWordsOfItsOwn() {
    assertTrue(new Place.Everywhere("Ann").isIn("Ann zei"));
    assertFalse(new Place.Everywhere("Ann").isIn("Anna zei"));
    assertTrue(new Place.At(new TextSpan(9, 12), "Ann").isIn("Ann zei"));
    assertFalse(new Place.At(new TextSpan(9, 12), "Ann").isIn("Anna zei"));
  }

  @Test
  void newIdsAreAsciiAndFree() {
    assertEquals(
        id("person/cedric-l-oeuvre-2"),
        NewEntity.called("Cédric L’Œuvre", EntityKind.PER, id("person/cedric-l-oeuvre")::equals));
  }
}
