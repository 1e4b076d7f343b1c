package org.leeszaal.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.leeszaal.article.Language;
import org.leeszaal.entity.NameVariants;
import org.leeszaal.entity.NameWords;
import org.leeszaal.entity.NameWords.GivenName;
import org.leeszaal.entity.NameWords.Head;

/**
 * Reads the tables of words that names are made of, and of words that stand beside names.
 *
 * @param folder {@code index-config/entities}
 */
record NameWordTables(Path folder) {
  NameWords read() {
    return new NameWords(
        given("first_names.tsv"), given("last_names.tsv"), variants(), heads(), roles());
  }

  private List<GivenName> given(String file) {
    List<GivenName> names = new ArrayList<>();
    for (TsvFile.Row row : TsvFile.read(folder.resolve(file), "name", "languages").rows()) {
      names.add(new GivenName(row.required("name"), row.list("languages")));
    }
    return names;
  }

  private List<NameVariants> variants() {
    List<NameVariants> variants = new ArrayList<>();
    for (TsvFile.Row row :
        TsvFile.read(folder.resolve("name_variants.tsv"), "name", "kind", "variants").rows()) {
      NameVariants.Kind kind = choice(row, "kind", NameVariants.Kind.values());
      variants.add(new NameVariants(row.required("name"), kind, row.list("variants")));
    }
    return variants;
  }

  private Map<Head, List<String>> heads() {
    Map<Head, List<String>> heads = new EnumMap<>(Head.class);
    for (TsvFile.Row row :
        TsvFile.read(folder.resolve("head_words.tsv"), "tells", "language", "word").rows()) {
      heads
          .computeIfAbsent(choice(row, "tells", Head.values()), k -> new ArrayList<>())
          .add(row.required("word"));
    }
    return heads;
  }

  private Map<Language, Set<String>> roles() {
    Map<Language, Set<String>> roles = new EnumMap<>(Language.class);
    for (TsvFile.Row row : TsvFile.read(folder.resolve("roles.tsv"), "language", "word").rows()) {
      Language language = Language.ofCode(row.required("language"));
      roles.computeIfAbsent(language, k -> new HashSet<>()).add(row.required("word"));
    }
    return roles;
  }

  private static <E extends Enum<E>> E choice(TsvFile.Row row, String column, E[] values) {
    String name = row.required(column).toUpperCase(Locale.ROOT);
    for (E value : values) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    throw row.problem(
        "has the " + column + " " + row.cell(column) + ": choose one of " + List.of(values));
  }
}
