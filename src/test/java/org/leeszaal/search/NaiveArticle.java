package org.leeszaal.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.leeszaal.article.AnnotatedArticle;

/** An article with what the naive search asks of it. */
record NaiveArticle(
    AnnotatedArticle annotated, List<String> words, Map<Dimension, Set<String>> values) {
  String id() {
    return annotated.article().id().value();
  }

  Set<String> of(Dimension dimension) {
    return values.getOrDefault(dimension, Set.of());
  }

  private static void add(Map<Dimension, Set<String>> values, Dimension dimension, String value) {
    values.computeIfAbsent(dimension, k -> new TreeSet<>()).add(value);
  }

  Optional<String> day() {
    return annotated.article().published().day().map(Object::toString);
  }

  static NaiveArticle of(AnnotatedArticle annotated) {
    Map<Dimension, Set<String>> values = new HashMap<>();
    for (Dimension dimension : Dimension.values()) {
      values.put(dimension, new TreeSet<>());
    }
    annotated
        .mentions()
        .forEach(
            mention -> {
              String id = mention.entity().value();
              if (id.startsWith("person/")) {
                add(values, Dimension.PERSON, id);
              } else if (id.startsWith("org/")) {
                add(values, Dimension.ORGANISATION, id);
              } else if (id.startsWith("place/")) {
                add(values, Dimension.PLACE, id);
              }
              add(values, Dimension.COUNTRY, mention.country());
            });
    var article = annotated.article();
    add(values, Dimension.LANGUAGE, article.language().code());
    add(values, Dimension.OUTLET, article.source().outlet());
    add(values, Dimension.SECTION, article.source().section());
    article.source().authors().forEach(author -> add(values, Dimension.AUTHOR, author));
    add(values, Dimension.TYPE, article.source().type().code());
    article.published().day().ifPresent(day -> add(values, Dimension.YEAR, "" + day.getYear()));
    values
        .values()
        .forEach(
            set -> {
              set.remove("");
              if (set.isEmpty()) {
                set.add("-");
              }
            });
    return new NaiveArticle(annotated, split(article.title() + " . " + article.body()), values);
  }

  /** Words as the archive compares them; a bar stands for a full stop. */
  static List<String> split(String text) {
    String folded =
        java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(java.util.Locale.ROOT);
    return List.of(folded.replace(".", " | ").trim().split("\\s+"));
  }
}
