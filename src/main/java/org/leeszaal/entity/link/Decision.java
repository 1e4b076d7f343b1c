package org.leeszaal.entity.link;

import org.leeszaal.article.EntityId;

/**
 * Who or what a name means.
 *
 * @param label for people
 * @param country ISO code that the name tells, empty when none
 * @param certainty 0 to 1: of the decision, given that it is a name
 */
record Decision(EntityId entity, String label, String country, double certainty) {
  static Decision undecided(String surface) {
    return new Decision(EntityId.NONE, surface, "", 1);
  }
}
