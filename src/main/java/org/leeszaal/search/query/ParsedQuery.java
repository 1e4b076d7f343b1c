package org.leeszaal.search.query;

import java.util.List;

/**
 * What a query was understood to say.
 *
 * @param typed the query as it came
 * @param notes what was repaired or left out
 */
public record ParsedQuery(String typed, QueryNode tree, List<QueryNote> notes) {
  public ParsedQuery {
    notes = List.copyOf(notes);
  }
}
