package org.leeszaal.entity.link;

import org.leeszaal.article.EntityId;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;

/**
 * Who or what a name means.
 *
 * @param label for people
 * @param country ISO code that the name tells, empty when none
 * @param certainty 0 to 1: of the decision, given that it is a name
 */
record Decision(EntityId entity, String label, String country, double certainty) {
  static Decision of(KnownEntity known, Language language, double certainty) {
    return new Decision(known.id(), known.label(language), known.country(), certainty);
  }

  /** The same, less sure. */
  Decision times(double factor) {
    return new Decision(entity, label, country, certainty * factor);
  }

  static Decision undecided(String surface) {
    return new Decision(EntityId.NONE, surface, "", 1);
  }
}
