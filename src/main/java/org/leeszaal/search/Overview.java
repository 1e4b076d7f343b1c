package org.leeszaal.search;

import java.util.List;

/**
 * What is in the archive.
 *
 * @param articles in all
 * @param groups when near-duplicates count as one
 * @param undated articles without a date
 */
public record Overview(
    long articles,
    long groups,
    long undated,
    List<FacetCount> outlets,
    List<FacetCount> languages,
    List<FacetCount> years,
    List<FacetCount> persons,
    List<FacetCount> organisations,
    List<FacetCount> places,
    List<FacetCount> countries) {}
