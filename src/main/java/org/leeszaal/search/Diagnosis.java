package org.leeszaal.search;

import java.util.List;

/**
 * Why nothing was found, and what would be.
 *
 * @param terms the parts of the query with the articles that each one finds alone
 * @param proposals changed queries that find something
 */
public record Diagnosis(List<TermHits> terms, List<Proposal> proposals) {
  public static final Diagnosis NONE = new Diagnosis(List.of(), List.of());

  public Diagnosis {
    terms = List.copyOf(terms);
    proposals = List.copyOf(proposals);
  }

  /**
   * @param term as it stands in the query
   * @param total articles that it finds alone, with the filters of the request
   */
  public record TermHits(String term, long total) {}

  /** How a proposal differs from the query. */
  public enum Change {
    /** A word is spelled as the archive spells it. */
    SPELLING,
    /** A part of the query is left out. */
    DROPPED,
    /** The query as it is, without the filters. */
    UNFILTERED
  }

  /**
   * @param query to search instead
   * @param total articles that it finds
   */
  public record Proposal(Change change, String query, long total) {}
}
