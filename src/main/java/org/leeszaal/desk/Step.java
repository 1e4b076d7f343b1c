package org.leeszaal.desk;

import org.leeszaal.article.EntityId;

/** What one correction does to a mention that stands where the step applies. */
sealed interface Step {
  /** Of the correction: a mention passes steps in ascending order. */
  int number();

  /** Which names of the entity; {@link Correction.Part.InArticle} never occurs here. */
  Correction.Part part();

  /** What happens. */
  Act act();

  /** For mentions of an entity in any article. */
  record OfEntity(int number, Correction.Part part, Act act) implements Step {}

  /** For mentions of an entity in the step's article. */
  record InArticle(int number, EntityId entity, Act act) implements Step {
    @Override
    public Correction.Part part() {
      return Correction.Part.ALL;
    }
  }

  /** For a place of the step's article. */
  record AtPlace(int number, Correction.Place place, Act act) implements Step {
    @Override
    public Correction.Part part() {
      return Correction.Part.ALL;
    }
  }

  /** What becomes of a mention. */
  sealed interface Act {
    /**
     * It means somebody else.
     *
     * @param label name for people where no table knows the entity; empty keeps the mention's
     * @param sure whether a person saw this very mention
     */
    record Becomes(EntityId entity, String label, Sureness sure) implements Act {}

    /** It is no name. */
    record Goes() implements Act {}
  }

  /** How closely a person looked. */
  enum Sureness {
    /** At the entity as a whole: the finder's word on the place stands. */
    WHOLE,
    /** At these mentions. */
    SEEN
  }
}
