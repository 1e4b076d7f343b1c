package org.leeszaal.search;

import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;

/**
 * An entity, named for people.
 *
 * @param label in the language of the request
 * @param articles that mention it, in the results or page that this stands in
 */
public record EntityRef(EntityId id, String label, EntityKind kind, long articles) {}
