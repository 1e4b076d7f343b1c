package org.leeszaal.quality.made;

import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;

/**
 * Somebody or something that made articles name.
 *
 * @param full name on first mention
 * @param later name after that; a person's family name
 * @param country ISO 3166-1 alpha-2, empty when none
 */
record Name(EntityId id, EntityKind kind, String full, String later, String country) {}
