package org.leeszaal.web.view;

import java.util.List;

/**
 * Why nothing was found.
 *
 * @param terms parts of the query with what each finds
 * @param proposals searches that find something
 */
public record EmptyView(List<Term> terms, List<Link> proposals) {
  public EmptyView {
    terms = List.copyOf(terms);
    proposals = List.copyOf(proposals);
  }

  /** A part of the query. */
  public record Term(String text, String count, boolean none) {}
}
