package org.leeszaal.search;

import org.leeszaal.article.EntityId;

/**
 * Two entities in the same articles.
 *
 * @param articles that mention both
 */
public record EntityLink(EntityId one, EntityId other, long articles) {}
