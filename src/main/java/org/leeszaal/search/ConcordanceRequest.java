package org.leeszaal.search;

import org.leeszaal.article.EntityId;

/**
 * Asks for one page of an entity's mentions in context.
 *
 * @param from first line to give, from 0
 */
public record ConcordanceRequest(EntityId entity, Concordance.Order order, int from, int size) {}
