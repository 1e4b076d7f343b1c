package org.leeszaal.web;

import java.util.Locale;
import org.leeszaal.article.EntityId;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.Correction.Part;
import org.leeszaal.web.text.Messages;

/** A correction as a sentence. */
record CorrectionWords(Labels labels, Messages words) {
  String of(Correction correction) {
    return switch (correction) {
      case Correction.Merge it -> {
        String into = name(it.into(), it.label());
        yield words.get("correction.merge", labels.besides(it.from(), into), into);
      }
      case Correction.Split it ->
          words.get(
              "correction.split", labels.of(it.from()), part(it.part()), name(it.to(), it.label()));
      case Correction.Rename it ->
          words.get(
              "correction.rename",
              labels.of(it.entity()),
              it.label(),
              words.get("tongue." + it.tongue().name().toLowerCase(Locale.ROOT)));
      case Correction.Retype it ->
          words.get(
              "correction.retype", labels.of(it.entity()), words.get("kind." + it.kind().prefix()));
      case Correction.Hide it ->
          words.get("correction.hide", labels.of(it.entity()), part(it.part()));
      case Correction.MentionIs it ->
          words.get(
              "correction.mention",
              it.place().surface(),
              words.get("correction.article"),
              name(it.entity(), it.label()));
    };
  }

  private String name(EntityId id, String label) {
    return label.isEmpty() ? labels.of(id) : label;
  }

  private String part(Part part) {
    return switch (part) {
      case Part.Everywhere all -> words.get("correction.everywhere");
      case Part.InArticle in -> words.get("correction.article");
      case Part.Named named -> words.get("correction.named", named.surface());
    };
  }
}
