package org.leeszaal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.Correction.Part;
import org.leeszaal.desk.Correction.Place;
import org.leeszaal.desk.Correction.Tongue;
import org.leeszaal.desk.Desk;
import org.leeszaal.index.ArchiveWriter;
import org.leeszaal.search.TestArchive.Draft;

/** Each correction, seen from every side of a search: before, after, and after its undoing. */
class CorrectedSearchTest {
  private static final EntityId ADA = new EntityId("person/ada-vos");
  private static final EntityId A = new EntityId("person/a-vos");
  private static final KnownEntity GHENT =
      new KnownEntity(
          new EntityId("place/ghent"),
          EntityKind.LOC,
          "BE",
          "Gent",
          "Gand",
          "Ghent",
          List.of("Gante"),
          KnownEntity.Trade.OTHER);

  @TempDir Path folder;

  private final TestArchive archive = TestArchive.folded(GHENT);
  private Desk desk = Desk.open(Path.of("."));

  private static AnnotatedArticle one() {
    return Draft.of(
            "a1",
            Language.NL,
            "[Ada Vos|person/ada-vos] spreekt",
            "Zo zei [Vos|person/ada-vos] in [Gent|place/ghent=BE] bij [Lees Ook|person/lees-ook].")
        .made();
  }

  private static AnnotatedArticle two() {
    return Draft.of(
            "a2",
            Language.FR,
            "Gand",
            "[A. Vos|person/a-vos] a vu [Pegasus|person/pegasus] à [Gand|place/ghent=BE].")
        .made();
  }

  @BeforeEach
  void fill() {
    desk = Desk.open(folder);
    archive.with(one(), two());
  }

  private int make(Correction correction) {
    int number = desk.add(correction);
    apply();
    return number;
  }

  private void undo(int number) {
    desk.undo(number);
    apply();
  }

  private int apply() {
    try (ArchiveWriter writer = archive.writer()) {
      return writer.correct(
          desk.corrections()
              .corrector(id -> id.equals(GHENT.id()) ? Optional.of(GHENT) : Optional.empty()));
    }
  }

  private List<String> facet(Dimension dimension) {
    return archive.search(SearchRequest.of("")).facet(dimension).values().stream()
        .map(value -> value.id() + " " + value.label() + " " + value.count())
        .sorted()
        .toList();
  }

  private List<String> suggested(String typed) {
    try (ArchiveSearcher searcher = archive.searcher()) {
      return searcher.suggest(typed, Language.EN, 5).stream()
          .filter(Suggestion.OfEntity.class::isInstance)
          .map(Suggestion::text)
          .toList();
    }
  }

  private Optional<EntityPage> page(EntityId id) {
    try (ArchiveSearcher searcher = archive.searcher()) {
      return searcher.entity(id, Language.EN);
    }
  }

  @Test
  void mergedPeopleAreOneEverywhereUntilItIsUndone() {
    List<String> before = facet(Dimension.PERSON);
    assertEquals(List.of("a2"), archive.ids("person:\"A. Vos\""));
    int number = make(new Correction.Merge(A, ADA, "Ada Vos"));
    assertEquals(
        List.of(
            "person/ada-vos Ada Vos 2", "person/lees-ook Lees Ook 1", "person/pegasus Pegasus 1"),
        facet(Dimension.PERSON));
    assertEquals(List.of("a1", "a2"), archive.ids("person:\"Ada Vos\""));
    assertEquals(List.of("a1", "a2"), archive.ids("person:\"A. Vos\""), "by the merged name too");
    assertEquals(List.of("a1", "a2"), archive.ids("person:person/a-vos"), "and by the merged id");
    EntityPage page = page(ADA).orElseThrow();
    assertEquals(2, page.articles());
    assertEquals(3, page.mentions());
    assertEquals(
        List.of("A. Vos", "Ada Vos", "Vos"),
        page.aliases().stream().map(EntityPage.Alias::name).sorted().toList());
    assertEquals(page, page(A).orElseThrow(), "an old link leads to who is meant now");
    assertEquals(
        2,
        archive
            .search(SearchRequest.of("").with(new Filter.Include(Dimension.PERSON, A.value())))
            .total(),
        "an old filter too");
    assertEquals(List.of("Ada Vos"), suggested("a vo"));
    undo(number);
    assertEquals(before, facet(Dimension.PERSON));
    assertEquals(List.of("a1"), archive.ids("person:person/ada-vos"));
    assertEquals(1, page(A).orElseThrow().articles());
  }

  @Test
  void aNewNameIsShownAndFoundEverywhereAndTheOldOneStillFinds() {
    int number = make(new Correction.Rename(GHENT.id(), Tongue.EN, "Ghent on the Leie"));
    assertEquals(List.of("place/ghent Ghent on the Leie 2"), facet(Dimension.PLACE));
    assertEquals("Gent", page(GHENT.id()).orElseThrow().labels().nl());
    assertEquals("Ghent on the Leie", page(GHENT.id()).orElseThrow().labels().en());
    assertEquals(List.of("a1", "a2"), archive.ids("place:\"ghent on the leie\""));
    assertEquals(List.of("a1", "a2"), archive.ids("place:leie"));
    assertEquals(List.of("a1", "a2"), archive.ids("place:gante"));
    assertEquals(List.of("Ghent on the Leie"), suggested("leie"));
    int second = make(new Correction.Rename(ADA, Tongue.ALL, "Ada De Vos"));
    assertEquals(List.of("a1"), archive.ids("person:\"ada de vos\""));
    try (ArchiveSearcher searcher = archive.searcher()) {
      ArticlePage article =
          searcher.article(new ArticleId("a1"), SearchRequest.of("")).orElseThrow();
      assertEquals("Ada De Vos", article.annotated().mentions().getFirst().label());
      assertEquals("Ada De Vos", article.entities().getFirst().label());
    }
    undo(second);
    undo(number);
    assertEquals(List.of("place/ghent Ghent 2"), facet(Dimension.PLACE));
    assertEquals(List.of(), archive.ids("place:leie"));
    assertEquals(List.of(), suggested("leie"));
  }

  @Test
  void anotherKindMovesToAnotherFacet() {
    EntityId pegasus = new EntityId("person/pegasus");
    int number = make(new Correction.Retype(pegasus, EntityKind.ORG));
    assertEquals(
        List.of("- not detected 1", "org/pegasus Pegasus 1"), facet(Dimension.ORGANISATION));
    assertFalse(facet(Dimension.PERSON).toString().contains("pegasus"));
    assertEquals(List.of("a2"), archive.ids("org:pegasus"));
    assertEquals(List.of(), archive.ids("person:pegasus"));
    assertEquals(List.of("a2"), archive.ids("\"org:* vu\"~5"), "at the place of its words");
    EntityPage page = page(pegasus).orElseThrow();
    assertEquals("org/pegasus", page.id().value());
    assertEquals(EntityKind.ORG, page.kind());
    undo(number);
    assertEquals(List.of("a2"), archive.ids("person:pegasus"));
    assertEquals(List.of("- not detected 2"), facet(Dimension.ORGANISATION));
  }

  @Test
  void hiddenNamesLeaveFacetsPagesAndMarks() {
    EntityId noise = new EntityId("person/lees-ook");
    int number = make(new Correction.Hide(noise, Part.ALL));
    assertFalse(facet(Dimension.PERSON).toString().contains("lees-ook"));
    assertTrue(page(noise).isEmpty());
    assertEquals(List.of(), archive.ids("person:\"=Lees Ook\""));
    assertEquals(List.of("a1"), archive.ids("\"lees ook\""), "the words stay");
    assertEquals(List.of(), suggested("lees"));
    undo(number);
    assertEquals(List.of("a1"), archive.ids("person:\"=Lees Ook\""));
  }

  @Test
  void aSplitTakesPartOfTheMentionsAway() {
    EntityId other = new EntityId("person/bea-vos");
    int number = make(new Correction.Split(ADA, new Part.Named("Vos"), other, "Bea Vos"));
    assertEquals(List.of("a1"), archive.ids("person:\"bea vos\""));
    assertEquals(1, page(ADA).orElseThrow().mentions());
    assertEquals("Bea Vos", page(other).orElseThrow().labels().nl());
    undo(number);
    assertEquals(2, page(ADA).orElseThrow().mentions());
    assertTrue(page(other).isEmpty());
  }

  @Test
  void aNameInOneArticleMeansWhoAPersonSays() {
    int number =
        make(
            new Correction.MentionIs(
                new ArticleId("a2"), new Place.Everywhere("Pegasus"), ADA, "Ada Vos"));
    assertEquals(List.of("a1", "a2"), archive.ids("person:\"ada vos\""));
    assertTrue(page(new EntityId("person/pegasus")).isEmpty());
    int merge = make(new Correction.Merge(ADA, A, "A. Vos"));
    assertEquals(2, page(A).orElseThrow().articles());
    undo(merge);
    assertEquals(2, page(ADA).orElseThrow().articles());
    undo(number);
    assertEquals(List.of("a1"), archive.ids("person:\"ada vos\""));
  }

  @Test
  void onlyConcernedArticlesAreWrittenAgain() {
    desk.add(new Correction.Merge(A, ADA, ""));
    assertEquals(1, apply(), "the article of the one that stays is as it was");
    assertEquals(0, apply(), "it is in this state already");
    desk.add(new Correction.Hide(new EntityId("person/nobody"), Part.ALL));
    assertEquals(0, apply());
  }

  @Test
  void anArticleThatComesAgainIsCorrectedAsItComes() {
    make(new Correction.Merge(A, ADA, "Ada Vos"));
    try (ArchiveWriter writer = archive.writer()) {
      writer.correct(desk.corrections().corrector(id -> Optional.empty()));
      writer.put(two());
      writer.put(Draft.of("a3", Language.NL, "Nieuw", "Ook [A. Vos|person/a-vos] kwam.").made());
    }
    assertEquals(List.of("a1", "a2", "a3"), archive.ids("person:\"ada vos\""));
  }

  @Test
  void aWriterThatKnowsNoCorrectionsLeavesWorkForTheNextThatDoes() {
    make(new Correction.Merge(A, ADA, "Ada Vos"));
    archive.with(Draft.of("a3", Language.NL, "Nieuw", "Ook [A. Vos|person/a-vos] kwam.").made());
    assertEquals(1, apply());
    assertEquals(List.of("a1", "a2", "a3"), archive.ids("person:\"ada vos\""));
  }
}
