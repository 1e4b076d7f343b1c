package org.leeszaal.search;

/**
 * Asks for all values of one facet, page by page.
 *
 * @param search the results that are counted
 * @param contains only values whose label or id holds these letters, case and accents aside; empty
 *     for all
 * @param from first value to give, from 0
 */
public record FacetRequest(
    SearchRequest search, Dimension dimension, String contains, int from, int size) {}
