package org.leeszaal.search;

import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;

/**
 * An entity, named for people.
 *
 * @param label in the language of the request
 * @param articles mentions where it stands beside one article ({@link Hit}, {@link ArticlePage}),
 *     articles elsewhere
 */
public record EntityRef(EntityId id, String label, EntityKind kind, long articles) {}
