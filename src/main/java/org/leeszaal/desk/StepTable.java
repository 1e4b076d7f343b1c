package org.leeszaal.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.Language;
import org.leeszaal.article.Reach;
import org.leeszaal.desk.Correction.Part;
import org.leeszaal.desk.KeptCorrection.Status;
import org.leeszaal.desk.Step.Act;
import org.leeszaal.desk.Step.Sureness;

/**
 * Corrections in the form in which they are applied: by entity and by article, so that a mention
 * that nobody corrected costs one look-up. Merged entities form a class with one member that stands
 * for all; chains are followed and a circle can't arise, because every line speaks of the classes
 * that the lines before it left.
 */
final class StepTable {
  private final Map<EntityId, List<Step>> byEntity = new HashMap<>();
  private final Map<ArticleId, List<Step>> byArticle = new HashMap<>();
  private final Map<EntityId, Map<Language, String>> labels = new HashMap<>();

  /** Members of classes with more than one member, and who stands for them. */
  private final Map<EntityId, EntityId> standsFor = new HashMap<>();

  private StepTable() {}

  static StepTable of(List<KeptCorrection> corrections) {
    StepTable table = new StepTable();
    for (KeptCorrection one : corrections) {
      if (one.status() == Status.HOLDS) {
        table.add(one.number(), one.correction());
      }
    }
    return table;
  }

  private void add(int number, Correction correction) {
    switch (correction) {
      case Correction.Merge it -> unite(number, it.from(), it.into(), it.label());
      case Correction.Retype it -> retype(number, now(it.entity()), it.kind());
      case Correction.Rename it -> rename(now(it.entity()), it.tongue(), it.label());
      case Correction.Hide it -> act(number, now(it.entity()), it.part(), new Act.Goes());
      case Correction.Split it ->
          act(
              number,
              now(it.from()),
              it.part(),
              new Act.Becomes(now(it.to()), it.label(), Sureness.SEEN));
      case Correction.MentionIs it ->
          inArticle(
              it.article(),
              new Step.AtPlace(
                  number,
                  it.place(),
                  new Act.Becomes(now(it.entity()), it.label(), Sureness.SEEN)));
    }
  }

  private void act(int number, EntityId entity, Part part, Act act) {
    if (part instanceof Part.InArticle(ArticleId article)) {
      inArticle(article, new Step.InArticle(number, entity, act));
    } else {
      byEntity
          .computeIfAbsent(entity, k -> new ArrayList<>())
          .add(new Step.OfEntity(number, part, act));
    }
  }

  private void inArticle(ArticleId article, Step step) {
    byArticle.computeIfAbsent(article, k -> new ArrayList<>()).add(step);
  }

  /** The class of one joins that of the other, or only changes who stands for it. */
  private void unite(int number, EntityId from, EntityId into, String label) {
    EntityId leaves = now(from);
    EntityId stays = now(into).equals(leaves) ? into : now(into);
    if (leaves.equals(stays)) {
      return;
    }
    if (now(into).equals(leaves)) {
      moveLabels(leaves, stays);
    } else {
      labels.remove(leaves);
    }
    act(number, leaves, Part.ALL, new Act.Becomes(stays, label, Sureness.WHOLE));
    standsFor.replaceAll((member, chief) -> chief.equals(leaves) ? stays : chief);
    standsFor.put(leaves, stays);
    standsFor.remove(stays);
  }

  private void retype(int number, EntityId entity, EntityKind kind) {
    EntityId other = retyped(entity, kind);
    if (!other.equals(entity)) {
      if (!now(other).equals(entity)) {
        moveLabels(entity, now(other));
      }
      unite(number, entity, other, "");
    }
  }

  /** The id under the first part of another kind; countries stay what they are. */
  static EntityId retyped(EntityId entity, EntityKind kind) {
    if (entity.isCountry() || entity.kind() == kind) {
      return entity;
    }
    return new EntityId(kind.prefix() + entity.value().substring(entity.value().indexOf('/')));
  }

  private void moveLabels(EntityId from, EntityId to) {
    Map<Language, String> own = labels.remove(from);
    if (own != null) {
      labels.putIfAbsent(to, own);
    }
  }

  private void rename(EntityId entity, Correction.Tongue tongue, String label) {
    Map<Language, String> names = labels.computeIfAbsent(entity, k -> new HashMap<>());
    for (Language language : List.of(Language.NL, Language.FR, Language.EN)) {
      if (tongue == Correction.Tongue.ALL || tongue.name().equals(language.name())) {
        names.put(language, label);
      }
    }
  }

  EntityId now(EntityId entity) {
    return standsFor.getOrDefault(entity, entity);
  }

  List<Step> of(EntityId entity) {
    return byEntity.getOrDefault(entity, List.of());
  }

  List<Step> in(ArticleId article) {
    return byArticle.getOrDefault(article, List.of());
  }

  /** Names given by hand. */
  Map<Language, String> labels(EntityId entity) {
    return labels.getOrDefault(entity, Map.of());
  }

  /**
   * Exact: a mention that two tables treat differently meets, before they part, an entity or an
   * article at which their steps differ.
   */
  Reach differences(StepTable other) {
    Set<EntityId> entities = new HashSet<>();
    Set<ArticleId> articles = new HashSet<>();
    each(byEntity, other.byEntity, (id, differs) -> entities.add(id));
    each(labels, other.labels, (id, differs) -> entities.add(id));
    each(byArticle, other.byArticle, (id, differs) -> articles.add(id));
    return new Reach.Some(entities, articles);
  }

  private static <K, V> void each(Map<K, V> one, Map<K, V> other, BiConsumer<K, V> differing) {
    one.forEach(
        (key, value) -> {
          if (!value.equals(other.get(key))) {
            differing.accept(key, value);
          }
        });
    other.forEach(
        (key, value) -> {
          if (!one.containsKey(key)) {
            differing.accept(key, value);
          }
        });
  }
}
