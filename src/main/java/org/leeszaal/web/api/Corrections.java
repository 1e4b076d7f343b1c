package org.leeszaal.web.api;

import static org.leeszaal.web.api.Body.need;
import static org.leeszaal.web.api.Body.or;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.TextSpan;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.Correction.Part;
import org.leeszaal.desk.Correction.Place;
import org.leeszaal.desk.Correction.Tongue;
import org.leeszaal.desk.KeptCorrection;
import org.leeszaal.desk.NewEntity;
import org.leeszaal.web.Refused;
import org.leeszaal.web.Trouble;
import org.leeszaal.web.json.CorrectionJson;
import org.leeszaal.web.json.CorrectionJson.KeptJson;

/** Corrections as JSON, read and written. */
final class Corrections {
  private static final Map<String, EntityKind> KINDS =
      Map.of(
          "PER", EntityKind.PER,
          "ORG", EntityKind.ORG,
          "LOC", EntityKind.LOC,
          "MISC", EntityKind.MISC);

  private Corrections() {}

  static KeptJson json(KeptCorrection kept) {
    return new KeptJson(
        kept.number(),
        kept.time().toString(),
        Ask.code(kept.status()),
        new Written(kept.correction()).json());
  }

  /**
   * @param taken told an id, whether it is somebody's already; for a split that names only a label
   * @throws Refused saying what is wrong
   */
  static Correction read(CorrectionJson json, Predicate<EntityId> taken) {
    String action = need(json.action(), "do");
    String label = or(json.label(), "");
    return switch (action) {
      case "merge" ->
          new Correction.Merge(entity(json.from(), "from"), entity(json.into(), "into"), label);
      case "split" -> split(json, label, taken);
      case "rename" ->
          new Correction.Rename(
              entity(json.entity(), "entity"), tongue(json), need(json.label(), "label"));
      case "retype" -> new Correction.Retype(entity(json.entity(), "entity"), kind(json));
      case "hide" -> new Correction.Hide(entity(json.entity(), "entity"), part(json));
      case "mention" ->
          new Correction.MentionIs(
              Ask.articleId(need(json.article(), "article")),
              place(json),
              json.entity() == null ? EntityId.NONE : entity(json.entity(), "entity"),
              label);
      default -> throw Ask.wrong("do", action, "merge, split, rename, retype, hide or mention");
    };
  }

  private static Correction split(CorrectionJson json, String label, Predicate<EntityId> taken) {
    EntityId from = entity(json.from(), "from");
    EntityId to =
        json.to() == null
            ? NewEntity.called(need(json.label(), "to (or label)"), from.kind(), taken)
            : entity(json.to(), "to");
    return new Correction.Split(from, part(json), to, label);
  }

  private static EntityId entity(@Nullable String id, String field) {
    String text = need(id, field);
    try {
      return new EntityId(text);
    } catch (IllegalArgumentException e) {
      throw Ask.wrong(field, text, "an id such as person/vladimir-putin");
    }
  }

  private static Part part(CorrectionJson json) {
    if (json.article() != null) {
      return new Part.InArticle(Ask.articleId(json.article()));
    }
    return json.named() == null ? Part.ALL : new Part.Named(json.named());
  }

  private static Place place(CorrectionJson json) {
    String surface = need(json.surface(), "surface");
    Integer begin = json.begin();
    Integer end = json.end();
    return begin == null || end == null
        ? new Place.Everywhere(surface)
        : new Place.At(new TextSpan(begin, end), surface);
  }

  private static Tongue tongue(CorrectionJson json) {
    String code = or(json.language(), "all").toLowerCase(Locale.ROOT);
    for (Tongue tongue : Tongue.values()) {
      if (Ask.code(tongue).equals(code)) {
        return tongue;
      }
    }
    throw Ask.wrong("language", code, "all, nl, fr or en");
  }

  private static EntityKind kind(CorrectionJson json) {
    String code = need(json.kind(), "kind");
    EntityKind kind = KINDS.get(code.toUpperCase(Locale.ROOT));
    if (kind == null) {
      throw new Refused(
          Trouble.UNREADABLE, "'" + code + "' can't stand in kind: write PER, ORG, LOC or MISC.");
    }
    return kind;
  }
}
