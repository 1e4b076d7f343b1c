package org.leeszaal.web.api;

import org.jspecify.annotations.Nullable;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.Correction.Part;
import org.leeszaal.desk.Correction.Place;
import org.leeszaal.web.json.CorrectionJson;

/** A correction, written with the fields that it has. */
record Written(Correction correction) {
  CorrectionJson json() {
    return switch (correction) {
      case Correction.Merge it ->
          entities("merge", it.from().value(), it.into().value(), null, null, it.label());
      case Correction.Split it ->
          entities("split", it.from().value(), null, it.to().value(), it.part(), it.label());
      case Correction.Rename it ->
          of("rename", it.entity().value(), Ask.code(it.tongue()), null, null, it.label());
      case Correction.Retype it ->
          of("retype", it.entity().value(), null, it.kind().name(), null, "");
      case Correction.Hide it -> of("hide", it.entity().value(), null, null, it.part(), "");
      case Correction.MentionIs it -> mention(it);
    };
  }

  private static CorrectionJson entities(
      String action,
      String from,
      @Nullable String into,
      @Nullable String to,
      @Nullable Part part,
      String label) {
    return new CorrectionJson(
        action,
        from,
        into,
        to,
        null,
        article(part),
        named(part),
        null,
        null,
        null,
        null,
        null,
        orNull(label));
  }

  private static CorrectionJson of(
      String action,
      String entity,
      @Nullable String language,
      @Nullable String kind,
      @Nullable Part part,
      String label) {
    return new CorrectionJson(
        action,
        null,
        null,
        null,
        entity,
        article(part),
        named(part),
        null,
        null,
        null,
        language,
        kind,
        orNull(label));
  }

  private static CorrectionJson mention(Correction.MentionIs it) {
    Integer begin = it.place() instanceof Place.At at ? at.span().begin() : null;
    Integer end = it.place() instanceof Place.At at ? at.span().end() : null;
    return new CorrectionJson(
        "mention",
        null,
        null,
        null,
        orNull(it.entity().value()),
        it.article().value(),
        null,
        begin,
        end,
        it.place().surface(),
        null,
        null,
        orNull(it.label()));
  }

  private static @Nullable String article(@Nullable Part part) {
    return part instanceof Part.InArticle in ? in.article().value() : null;
  }

  private static @Nullable String named(@Nullable Part part) {
    return part instanceof Part.Named named ? named.surface() : null;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
