package org.leeszaal.quality;

import java.util.Map;

/**
 * A question with the articles that answer it.
 *
 * @param grades judged articles: 0 beside the point, 1 relevant, more where there are degrees
 */
public record Topic(String id, String query, Map<String, Integer> grades) {
  public Topic {
    grades = Map.copyOf(grades);
  }
}
