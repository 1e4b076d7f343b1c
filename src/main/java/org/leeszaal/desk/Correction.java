package org.leeszaal.desk;

import org.leeszaal.article.ArticleId;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.TextSpan;

/**
 * One decision of a person about who is meant. Each acts on what the decisions before it left: a
 * name of an entity that was merged means the one it was merged into.
 *
 * <p>A label beside an entity is its name for people where no table knows it; empty leaves the name
 * to the articles.
 */
public sealed interface Correction {
  /** All mentions of {@code from} mean {@code into}, which keeps its names. */
  record Merge(EntityId from, EntityId into, String label) implements Correction {
    public Merge {
      Checks.known(from);
      Checks.known(into);
      Checks.label(label);
    }
  }

  /** Some mentions of {@code from} mean somebody else. */
  record Split(EntityId from, Part part, EntityId to, String label) implements Correction {
    public Split {
      Checks.known(from);
      Checks.known(to);
      Checks.label(label);
    }
  }

  /** An entity is called so. */
  record Rename(EntityId entity, Tongue tongue, String label) implements Correction {
    public Rename {
      Checks.known(entity);
      Checks.name(label);
    }
  }

  /** An entity is of another kind; its id changes its first part. Countries stay countries. */
  record Retype(EntityId entity, EntityKind kind) implements Correction {
    public Retype {
      Checks.known(entity);
    }
  }

  /** Mentions of an entity name nobody and nothing: they leave search and facets. */
  record Hide(EntityId entity, Part part) implements Correction {
    public Hide {
      Checks.known(entity);
    }
  }

  /**
   * Mentions in one article mean this entity, whatever was found there, if anything.
   *
   * @param entity {@link EntityId#NONE} for "it can't be told"
   */
  record MentionIs(ArticleId article, Place place, EntityId entity, String label)
      implements Correction {
    public MentionIs {
      Checks.label(label);
    }
  }

  /** Which mentions of an entity. */
  sealed interface Part {
    Part ALL = new Everywhere();

    record Everywhere() implements Part {}

    record InArticle(ArticleId article) implements Part {}

    /** Those with this name, case apart. */
    record Named(String surface) implements Part {
      public Named {
        Checks.name(surface);
      }
    }
  }

  /** Where in an article. */
  sealed interface Place {
    /** The name as it stands there. */
    String surface();

    /** Whether a text has the name at such a place. */
    default boolean isIn(String text) {
      return Places.isIn(this, text);
    }

    /**
     * One place. When the text there is another one, since the file is now read better, the nearest
     * place with the same letters.
     *
     * @param span in {@link org.leeszaal.article.Article#text()}
     */
    record At(TextSpan span, String surface) implements Place {
      public At {
        Checks.surface(surface);
        if (surface.length() != span.length()) {
          throw new IllegalArgumentException("surface and span differ: " + surface + " " + span);
        }
      }
    }

    /** Every mention with these letters; where none was found, every place with them. */
    record Everywhere(String surface) implements Place {
      public Everywhere {
        Checks.surface(surface);
      }
    }
  }

  /** In which language a name is given. */
  enum Tongue {
    ALL,
    NL,
    FR,
    EN
  }
}
