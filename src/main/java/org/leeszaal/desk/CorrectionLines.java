package org.leeszaal.desk;

import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.TextSpan;
import org.leeszaal.desk.Correction.Hide;
import org.leeszaal.desk.Correction.MentionIs;
import org.leeszaal.desk.Correction.Merge;
import org.leeszaal.desk.Correction.Part;
import org.leeszaal.desk.Correction.Place;
import org.leeszaal.desk.Correction.Rename;
import org.leeszaal.desk.Correction.Retype;
import org.leeszaal.desk.Correction.Split;
import org.leeszaal.desk.Correction.Tongue;

/** Corrections as people read and write them; the grammar stands in docs/help/corrections.md. */
final class CorrectionLines {
  private static final String UNKNOWN = "unknown";
  private static final Map<String, EntityKind> KINDS =
      Map.of(
          "person", EntityKind.PER,
          "org", EntityKind.ORG,
          "place", EntityKind.LOC,
          "misc", EntityKind.MISC);

  private CorrectionLines() {}

  static String write(Correction correction) {
    return switch (correction) {
      case Merge it -> "merge " + it.from() + " into " + it.into() + label(it.label());
      case Split it ->
          "split " + it.from() + part(it.part()) + " as " + it.to() + label(it.label());
      case Rename it ->
          "rename "
              + it.entity()
              + " "
              + it.tongue().name().toLowerCase(Locale.ROOT)
              + " "
              + Words.quote(it.label());
      case Retype it -> "retype " + it.entity() + " " + it.kind().prefix();
      case Hide it -> "hide " + it.entity() + part(it.part());
      case MentionIs it ->
          "mention "
              + it.article()
              + place(it.place())
              + " is "
              + (it.entity().isKnown() ? it.entity().value() : UNKNOWN)
              + label(it.label());
    };
  }

  private static String label(String label) {
    return label.isEmpty() ? "" : " " + Words.quote(label);
  }

  private static String part(Part part) {
    return switch (part) {
      case Part.Everywhere all -> "";
      case Part.InArticle in -> " in " + in.article();
      case Part.Named named -> " named " + Words.quote(named.surface());
    };
  }

  private static String place(Place place) {
    return switch (place) {
      case Place.At at ->
          " at " + at.span().begin() + "-" + at.span().end() + " " + Words.quote(at.surface());
      case Place.Everywhere all -> " named " + Words.quote(all.surface());
    };
  }

  /**
   * @throws IllegalArgumentException saying what is wrong
   * @throws NoSuchElementException saying what is missing
   */
  static Correction read(Words words) {
    String verb = words.take("what to do (merge, split, rename, retype, hide, mention or undo)");
    Correction read =
        switch (verb) {
          case "merge" -> merge(words);
          case "split" -> split(words);
          case "rename" -> new Rename(entity(words), tongue(words), words.take("the new name"));
          case "retype" -> new Retype(entity(words), kind(words));
          case "hide" -> new Hide(entity(words), part(words));
          case "mention" -> mention(words);
          default ->
              throw new IllegalArgumentException(
                  "'" + verb + "' is none of merge, split, rename, retype, hide, mention, undo.");
        };
    words.end();
    return read;
  }

  private static Correction merge(Words words) {
    EntityId from = entity(words);
    words.expect("into");
    return new Merge(from, entity(words), label(words));
  }

  private static Correction split(Words words) {
    EntityId from = entity(words);
    Part part = part(words);
    words.expect("as");
    return new Split(from, part, entity(words), label(words));
  }

  private static Correction mention(Words words) {
    ArticleId article = new ArticleId(words.take("the article's id"));
    Place place = place(words);
    words.expect("is");
    EntityId entity = words.skip(UNKNOWN) ? EntityId.NONE : entity(words);
    return new MentionIs(article, place, entity, label(words));
  }

  private static Part part(Words words) {
    if (words.skip("in")) {
      return new Part.InArticle(new ArticleId(words.take("the article's id")));
    }
    return words.skip("named") ? new Part.Named(words.take("the name")) : Part.ALL;
  }

  private static Place place(Words words) {
    if (words.skip("at")) {
      String[] ends = words.take("the place, such as 120-126,").split("-", 2);
      TextSpan span = new TextSpan(number(ends[0]), number(ends[ends.length - 1]));
      return new Place.At(span, words.take("the name at that place"));
    }
    words.expect("named");
    return new Place.Everywhere(words.take("the name"));
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + digits + "' is not a place such as 120-126.", e);
    }
  }

  private static EntityId entity(Words words) {
    String id = words.take("the entity's id, such as person/vladimir-putin,");
    if (id.isEmpty()) {
      throw new IllegalArgumentException("an id such as person/vladimir-putin is empty.");
    }
    return new EntityId(id);
  }

  private static String label(Words words) {
    return words.hasMore() ? words.take("the name") : "";
  }

  private static Tongue tongue(Words words) {
    String code = words.take("the language (nl, fr, en or all)");
    return switch (code) {
      case "all" -> Tongue.ALL;
      case "nl" -> Tongue.NL;
      case "fr" -> Tongue.FR;
      case "en" -> Tongue.EN;
      default -> throw new IllegalArgumentException("'" + code + "' is not nl, fr, en or all.");
    };
  }

  private static EntityKind kind(Words words) {
    String code = words.take("the kind (person, org, place or misc)");
    EntityKind kind = KINDS.get(code);
    if (kind == null) {
      throw new IllegalArgumentException("'" + code + "' is not person, org, place or misc.");
    }
    return kind;
  }
}
