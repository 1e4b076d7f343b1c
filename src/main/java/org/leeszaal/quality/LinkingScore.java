package org.leeszaal.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well mentions are put together that mean the same: B-cubed (Bagga and Baldwin, 1998) and the
 * pairs of mentions in different languages.
 *
 * @param precision B-cubed, 0 to 1
 * @param recall B-cubed, 0 to 1
 * @param acrossLanguages pairs of mentions in two languages that mean the same
 */
public record LinkingScore(double precision, double recall, PairScore acrossLanguages) {
  /**
   * A mention with what it means and what was said that it means.
   *
   * @param language ISO 639-1
   * @param wanted id in the expected answers
   * @param given id that was given; a mention that was not found or not decided has an id of its
   *     own
   */
  public record Linked(String language, String wanted, String given) {}

  private record Both(String wanted, String given) {}

  public static LinkingScore of(List<Linked> mentions) {
    Map<String, Integer> wanted = new HashMap<>();
    Map<String, Integer> given = new HashMap<>();
    Map<Both, Integer> both = new HashMap<>();
    for (Linked mention : mentions) {
      wanted.merge(mention.wanted, 1, Integer::sum);
      given.merge(mention.given, 1, Integer::sum);
      both.merge(new Both(mention.wanted, mention.given), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Both, Integer> entry : both.entrySet()) {
      double square = (double) entry.getValue() * entry.getValue();
      precision += square / given.getOrDefault(entry.getKey().given, 1);
      recall += square / wanted.getOrDefault(entry.getKey().wanted, 1);
    }
    int count = Math.max(1, mentions.size());
    return new LinkingScore(precision / count, recall / count, pairs(mentions));
  }

  public double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }

  private static PairScore pairs(List<Linked> mentions) {
    long right = 0;
    long given = 0;
    long wanted = 0;
    for (int i = 0; i < mentions.size(); i++) {
      for (int j = i + 1; j < mentions.size(); j++) {
        Linked a = mentions.get(i);
        Linked b = mentions.get(j);
        if (!a.language.equals(b.language)) {
          boolean want = a.wanted.equals(b.wanted);
          boolean give = a.given.equals(b.given);
          right += want && give ? 1 : 0;
          given += give ? 1 : 0;
          wanted += want ? 1 : 0;
        }
      }
    }
    return new PairScore(right, given, wanted);
  }
}
