package org.leeszaal.quality.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Article;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;

class MadeArchiveTest {
  private static final int MANY = 2_000;

  private static final List<KnownEntity> KNOWN =
      List.of(
          entity("person/tilde-vaanstra", EntityKind.PER, "NL", "Tilde Vaanstra"),
          entity("org/brugwacht", EntityKind.ORG, "NL", "Brugwacht"),
          entity("country/BE", EntityKind.LOC, "BE", "België"));

  private static KnownEntity entity(String id, EntityKind kind, String country, String name) {
    return new KnownEntity(
        new EntityId(id), kind, country, name, name, name, List.of(), KnownEntity.Trade.OTHER);
  }

  private static MadeArchive archive(long seed) {
    Map<Language, List<String>> texts =
        Map.of(
            Language.NL,
            List.of(
                "De molenaar repareert het grote wiek van zijn oude molen. Daarna maalt hij weer"
                    + " langzaam tarwe voor zijn buren en bakt een klein rond brood."),
            Language.FR,
            List.of(
                "Le meunier répare la grande aile de son vieux moulin. Ensuite il moud encore"
                    + " lentement du grain pour ses voisins et prépare une petite miche ronde."),
            Language.EN,
            List.of(
                "The miller repairs the large sail of his windmill. Then he slowly grinds more"
                    + " wheat for those neighbours while baking some small round bread rolls."));
    return new MadeArchive(
        texts, KNOWN, List.of("Ada", "Bram", "Cleo"), List.of("Duin", "Evers", "Faas"), seed);
  }

  private static List<AnnotatedArticle> articles(MadeArchive archive) {
    return IntStream.range(0, MANY).mapToObj(archive::article).toList();
  }

  @Test
  void theSameSeedGivesTheSameArticlesInAnyOrder() {
    List<AnnotatedArticle> forwards = articles(archive(7));
    MadeArchive again = archive(7);
    for (int i = MANY - 1; i >= 0; i -= 97) {
      assertEquals(forwards.get(i), again.article(i));
    }
  }

  @Test
  void anotherSeedGivesOtherArticles() {
    assertNotEquals(archive(7).article(3).article().body(), archive(8).article(3).article().body());
    assertNotEquals(archive(7).article(3).article().id(), archive(8).article(3).article().id());
  }

  @Test
  void articlesHaveTheSizeAndSpreadOfNews() {
    List<AnnotatedArticle> all = articles(archive(1));
    double size = all.stream().mapToInt(a -> a.article().text().length()).average().orElse(0);
    assertTrue(size > 2_200 && size < 3_400, "characters: " + size);
    double names = all.stream().mapToInt(a -> a.mentions().size()).average().orElse(0);
    assertTrue(names > 15 && names < 35, "names: " + names);
    Map<Language, Long> languages =
        all.stream()
            .collect(Collectors.groupingBy(a -> a.article().language(), Collectors.counting()));
    assertEquals(Set.of(Language.NL, Language.FR, Language.EN), languages.keySet());
    languages.values().forEach(count -> assertTrue(count > MANY / 4, languages.toString()));
    for (AnnotatedArticle one : all) {
      one.article()
          .published()
          .day()
          .ifPresent(
              day -> {
                assertFalse(day.isBefore(LocalDate.of(2000, 1, 1)), day.toString());
                assertFalse(day.isAfter(LocalDate.of(2025, 12, 31)), day.toString());
              });
    }
    assertEquals(MANY, all.stream().map(a -> a.article().id()).distinct().count());
  }

  @Test
  void oneInTwentyIsARepostOfAnEarlierOne() {
    MadeArchive archive = archive(1);
    int reposts = 0;
    for (int i = 0; i < MANY; i++) {
      int from = archive.origin(i);
      assertTrue(from <= i);
      if (from < i) {
        reposts++;
        Article first = archive.article(from).article();
        Article second = archive.article(i).article();
        assertEquals(first.title(), second.title());
        assertEquals(from, archive.origin(from), "the origin is itself no re-post");
        assertTrue(
            first.body().startsWith(second.body()) || second.body().startsWith(first.body()));
        assertNotEquals(first.body(), second.body());
      }
    }
    assertTrue(reposts > MANY * 0.03 && reposts < MANY * 0.07, "re-posts: " + reposts);
  }

  @Test
  void everyQuestionIsAnsweredByAnArticle() {
    MadeArchive archive = archive(1);
    List<String> texts =
        articles(archive).stream().map(a -> a.article().text().toLowerCase(Locale.ROOT)).toList();
    MadeQueries queries = new MadeQueries(archive, MANY, 5);
    for (MadeQuery.Kind kind : MadeQuery.Kind.values()) {
      List<MadeQuery> asked = queries.of(kind, 3);
      assertFalse(asked.isEmpty(), kind.title());
      for (MadeQuery query : asked) {
        List<String> wanted =
            kind == MadeQuery.Kind.WORDS
                ? List.of(query.text().split(" "))
                : List.of(query.text().toLowerCase(Locale.ROOT));
        assertTrue(
            texts.stream().anyMatch(text -> wanted.stream().allMatch(text::contains)),
            query.toString());
      }
    }
  }

  @Test
  void theSameSeedAsksTheSameQuestions() {
    MadeArchive archive = archive(1);
    assertEquals(
        new MadeQueries(archive, MANY, 5).of(MadeQuery.Kind.FILTER, 3),
        new MadeQueries(archive, MANY, 5).of(MadeQuery.Kind.FILTER, 3));
  }

  @Test
  void withoutTextThereIsNoArchive() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new MadeArchive(Map.of(), KNOWN, List.of("Ada"), List.of("Duin"), 1));
    assertEquals(
        "too few words of the language nl in the texts to make articles of", e.getMessage());
  }
}
