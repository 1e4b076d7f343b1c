package org.leeszaal.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.Language;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.NameTerms;
import org.leeszaal.search.EntityPage;
import org.leeszaal.search.EntityRef;

/** What entities are called for people: by the tables, else as the articles label them most. */
final class EntityLabels {
  private final DirectoryReader reader;
  private final KnownNames known;
  private final Map<EntityId, EntityPage.Labels> cache = new ConcurrentHashMap<>();

  EntityLabels(DirectoryReader reader, KnownNames known) {
    this.reader = reader;
    this.known = known;
  }

  String label(EntityId id, Language language) {
    return labels(id).in(language);
  }

  EntityRef ref(EntityId id, Language language, long count) {
    return new EntityRef(id, label(id, language), id.kind(), count);
  }

  EntityPage.Labels labels(EntityId id) {
    return cache.computeIfAbsent(id, this::find);
  }

  KnownNames known() {
    return known;
  }

  private EntityPage.Labels find(EntityId id) {
    Map<String, String> given = given(id);
    if (given.size() == 3) {
      return in(given, new EntityPage.Labels("", "", ""));
    }
    return in(
        given,
        known
            .get(id)
            .map(
                entity ->
                    new EntityPage.Labels(entity.labelNl(), entity.labelFr(), entity.labelEn()))
            .orElseGet(() -> id.isCountry() ? ofCountry(id) : seen(id)));
  }

  private static EntityPage.Labels in(Map<String, String> given, EntityPage.Labels others) {
    return new EntityPage.Labels(
        given.getOrDefault(Language.NL.code(), others.nl()),
        given.getOrDefault(Language.FR.code(), others.fr()),
        given.getOrDefault(Language.EN.code(), others.en()));
  }

  /** Names given by hand, by language; they go before all others. */
  private Map<String, String> given(EntityId id) {
    Map<String, String> given = new HashMap<>();
    try {
      TermWalk.prefix(
          reader,
          ArchiveField.GIVEN.key(),
          id.value() + NameTerms.SEPARATOR,
          visit -> {
            List<String> parts = NameTerms.parts(visit.term());
            given.put(parts.get(1), parts.get(2));
            return TermWalk.Then.GO_ON;
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return given;
  }

  private static EntityPage.Labels ofCountry(EntityId id) {
    Locale country = Locale.of("", id.iso2());
    return new EntityPage.Labels(
        country.getDisplayCountry(Language.NL.locale()),
        country.getDisplayCountry(Language.FR.locale()),
        country.getDisplayCountry(Language.EN.locale()));
  }

  private EntityPage.Labels seen(EntityId id) {
    Map<String, Map<String, Long>> byLanguage = new HashMap<>();
    Map<String, Long> all = new HashMap<>();
    try {
      TermWalk.prefix(
          reader,
          ArchiveField.LABELS.key(),
          id.value() + NameTerms.SEPARATOR,
          visit -> {
            List<String> parts = NameTerms.parts(visit.term());
            long count = visit.occurrences();
            byLanguage
                .computeIfAbsent(parts.get(1), k -> new HashMap<>())
                .merge(parts.get(2), count, Long::sum);
            all.merge(parts.get(2), count, Long::sum);
            return TermWalk.Then.GO_ON;
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String fallback = all.isEmpty() ? id.value() : most(all);
    return new EntityPage.Labels(
        in(byLanguage, Language.NL, fallback),
        in(byLanguage, Language.FR, fallback),
        in(byLanguage, Language.EN, fallback));
  }

  private static String in(
      Map<String, Map<String, Long>> labels, Language language, String fallback) {
    Map<String, Long> own = labels.get(language.code());
    return own == null ? fallback : most(own);
  }

  private static String most(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
        .orElseThrow()
        .getKey();
  }
}
