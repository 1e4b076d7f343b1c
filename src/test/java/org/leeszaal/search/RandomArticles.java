package org.leeszaal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.leeszaal.article.AnnotatedArticle;
import org.leeszaal.article.Language;

/** Makes small articles of few words and names, so that they have much in common. */
record RandomArticles(Random random) {
  static final List<String> WORDS =
      List.of("zee", "wind", "brug", "haven", "spion", "Éclair", "wet", "kust", "dijk", "vloot");
  private static final List<String> NAMES =
      List.of(
          "[Ada Vos|person/ada-vos]",
          "[Vos|person/ada-vos]",
          "[Bo Maes|person/bo-maes]",
          "[Maes|PER]",
          "[Havenbond|org/havenbond]",
          "[Rabat|place/rabat=MA]",
          "[Marokkaanse|country/MA]",
          "[België|country/BE]");

  /** Now and then with the text of one that is there, so that there are near-duplicates. */
  AnnotatedArticle article(String id, List<NaiveArticle> there) {
    String body = text(15 + random.nextInt(40));
    if (!there.isEmpty() && random.nextInt(4) == 0) {
      body = pick(there).annotated().article().body() + (random.nextBoolean() ? " wet." : "");
    }
    var draft =
        TestArchive.Draft.of(
                id,
                pick(List.of(Language.values())),
                random.nextInt(6) == 0 ? "" : text(1 + random.nextInt(5)),
                body)
            .in(pick(List.of("Kustblad", "Le Phare", "The Pier", "")))
            .under(pick(List.of("", "Buitenland", "Sport")))
            .by(
                pick(
                    List.of(
                        new String[0], new String[] {"Li Ng", "Jan Ko"}, new String[] {"Li Ng"})));
    if (random.nextInt(5) > 0) {
      draft =
          draft.on(
              "20%02d-%02d-%02d"
                  .formatted(
                      18 + random.nextInt(4), 1 + random.nextInt(12), 1 + random.nextInt(28)));
    }
    return draft.made();
  }

  private String text(int length) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      words.add(random.nextInt(12) == 0 ? pick(NAMES) : pick(WORDS));
    }
    return String.join(" ", words) + ".";
  }

  /** One of them, by chance. */
  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
