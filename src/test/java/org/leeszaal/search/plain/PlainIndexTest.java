package org.leeszaal.search.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.ArticleSource;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.FileType;
import org.leeszaal.article.Language;
import org.leeszaal.article.Mention;
import org.leeszaal.article.MentionOrigin;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.article.TextSpan;

/** A yardstick that measures wrongly is worse than none. */
class PlainIndexTest {
  @TempDir private Path folder;
  private PlainSearcher searcher;

  @BeforeEach
  void writeThreeArticles() {
    try (PlainWriter writer = PlainWriter.open(folder, 16)) {
      writer.put(article("nl-1", Language.NL, "De dijken bij Wierdorp houden stand.", "2001"));
      writer.put(article("en-1", Language.EN, "The dikes near Wierdorp are holding.", "2002"));
      writer.put(
          article(
              "en-2", Language.EN, "Wierdorp holding talks on dikes, and dikes again.", "2002"));
      writer.put(
          article("en-2", Language.EN, "Wierdorp is holding talks on dikes, only dikes.", "2002"));
    }
    searcher = PlainSearcher.open(folder);
  }

  @AfterEach
  void close() {
    searcher.close();
  }

  private static AnnotatedArticle article(String id, Language language, String body, String year) {
    int at = body.indexOf("Wierdorp");
    Mention mention =
        new Mention(
            new TextSpan(at, at + 8),
            "Wierdorp",
            EntityKind.PER,
            new EntityId("person/wierdorp"),
            "Wierdorp",
            "NL",
            1,
            MentionOrigin.TABLE);
    Article article =
        new Article(
            new ArticleId(id),
            "",
            "",
            body,
            language,
            List.of(),
            new PublishedDate(year + "-05-06", DateOrigin.META),
            new ArticleSource(List.of(), "De Toets", "", "", id, FileType.TXT));
    return new AnnotatedArticle(article, List.of(mention));
  }

  private List<String> ids(PlainQuery query) {
    return searcher.search(query, 10).ids().stream().sorted().toList();
  }

  @Test
  void wordsAreFoundInEveryLanguageByItsRules() {
    assertEquals(List.of("nl-1"), ids(PlainQuery.of(PlainQuery.Form.ALL_WORDS, "dijk stand")));
    assertEquals(
        List.of("en-1", "en-2"), ids(PlainQuery.of(PlainQuery.Form.ALL_WORDS, "dike hold")));
    assertEquals(
        List.of("en-1", "en-2", "nl-1"),
        ids(PlainQuery.of(PlainQuery.Form.SOME_WORDS, "dijken talk wierdorp")));
  }

  @Test
  void phrasesAndBeginningsAreFound() {
    assertEquals(List.of("en-2"), ids(PlainQuery.of(PlainQuery.Form.PHRASE, "holding talks")));
    assertEquals(List.of("nl-1"), ids(PlainQuery.of(PlainQuery.Form.PREFIX, "dij")));
  }

  @Test
  void filtersNarrow() {
    PlainQuery all = PlainQuery.of(PlainQuery.Form.EVERYTHING, "");
    assertEquals(List.of("nl-1"), ids(all.with(PlainFacet.YEAR, "2001")));
    assertEquals(
        List.of("en-1", "en-2"),
        ids(all.with(PlainFacet.COUNTRY, "NL").with(PlainFacet.LANGUAGE, "en")));
    assertEquals(3, searcher.search(all.with(PlainFacet.PERSON, "person/wierdorp"), 1).total());
  }

  @Test
  void facetsCountAndSnippetsMark() {
    PlainPage page = searcher.search(PlainQuery.of(PlainQuery.Form.ALL_WORDS, "dikes"), 10);
    assertEquals(
        List.of(new PlainPage.Count("2002", 2)),
        page.facets().getOrDefault(PlainFacet.YEAR, List.of()));
    assertEquals(
        List.of(new PlainPage.Count("De Toets", 2)),
        page.facets().getOrDefault(PlainFacet.OUTLET, List.of()));
    assertTrue(page.snippets().getFirst().contains("<b>dikes</b>"), page.snippets().toString());
    assertEquals("en-2", page.ids().getFirst(), "more often in it, so first by BM25");
  }

  @Test
  void rankingAloneGivesTheSameOrder() {
    PlainQuery query = PlainQuery.of(PlainQuery.Form.SOME_WORDS, "dikes talks");
    assertEquals(searcher.search(query, 10).ids(), searcher.rank(query, 10));
  }
}
