package org.leeszaal.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.desk.Correction;
import org.leeszaal.desk.Correction.Part;
import org.leeszaal.desk.Correction.Tongue;

/** What a form about an entity sends, read. */
record CorrectionForm(Parameters fields) {
  static final String DO = "do";
  static final String TARGET = "target";
  static final String LABEL = "label";

  /** What the buttons of the forms do. */
  enum Act {
    MERGE,
    SPLIT_HERE,
    SPLIT_NAME,
    MENTION,
    UNKNOWN,
    RENAME,
    RETYPE,
    HIDE,
    HIDE_HERE;

    /** Whether somebody else has to be named. */
    boolean needsTarget() {
      return switch (this) {
        case MERGE, SPLIT_HERE, SPLIT_NAME, MENTION -> true;
        case UNKNOWN, RENAME, RETYPE, HIDE, HIDE_HERE -> false;
      };
    }

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Empty for what no button of ours does. */
  Optional<Act> act() {
    return Arrays.stream(Act.values()).filter(it -> it.code().equals(fields.get(DO))).findFirst();
  }

  String target() {
    return fields.get(TARGET).strip();
  }

  /** The kind that somebody new would have: that of the entity, or what the form says. */
  EntityKind kind() {
    return Arrays.stream(EntityKind.values())
        .filter(kind -> kind.prefix().equals(fields.get("kind")))
        .findFirst()
        .or(() -> entity().map(EntityId::kind))
        .orElse(EntityKind.PER);
  }

  private Optional<EntityId> entity() {
    return EntityPages.id(fields.get(CorrectPage.ENTITY));
  }

  private Optional<ArticleId> article() {
    return ArticlePages.id(fields.get(CorrectPage.ARTICLE));
  }

  private Optional<String> surface() {
    return Optional.of(fields.get(CorrectPage.SURFACE).strip()).filter(it -> !it.isEmpty());
  }

  /**
   * The correction; empty when something is missing.
   *
   * @param target who was meant, {@link EntityId#NONE} where nobody has to be named
   * @param label name of somebody new, else empty
   */
  Optional<Correction> read(Act act, EntityId target, String label) {
    return switch (act) {
      case MERGE -> entity().map(it -> new Correction.Merge(it, target, label));
      case SPLIT_HERE -> split(article().map(Part.InArticle::new), target, label);
      case SPLIT_NAME -> split(surface().map(Part.Named::new), target, label);
      case MENTION, UNKNOWN -> mention(target, label);
      case RENAME -> rename();
      case RETYPE -> entity().map(it -> new Correction.Retype(it, kind()));
      case HIDE -> entity().map(it -> new Correction.Hide(it, Part.ALL));
      case HIDE_HERE ->
          entity()
              .flatMap(it -> article().map(in -> new Correction.Hide(it, new Part.InArticle(in))));
    };
  }

  private Optional<Correction> split(Optional<? extends Part> part, EntityId to, String label) {
    return entity().flatMap(from -> part.map(it -> new Correction.Split(from, it, to, label)));
  }

  private Optional<Correction> mention(EntityId target, String label) {
    return article()
        .flatMap(
            in ->
                surface()
                    .map(Correction.Place.Everywhere::new)
                    .map(place -> new Correction.MentionIs(in, place, target, label)));
  }

  private Optional<Correction> rename() {
    String label = fields.get(LABEL).strip();
    Tongue tongue =
        Arrays.stream(Tongue.values())
            .filter(it -> it.name().equalsIgnoreCase(fields.get("tongue")))
            .findFirst()
            .orElse(Tongue.ALL);
    return entity()
        .filter(it -> !label.isEmpty())
        .map(it -> new Correction.Rename(it, tongue, label));
  }
}
