package org.leeszaal.quality;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How well results are ordered: averages over questions, each 0 to 1, as {@code trec_eval} computes
 * them.
 *
 * @param questions that have a relevant article; others don't count
 * @param ndcg10 discounted gain of the first ten, by that of the best order (Järvelin and
 *     Kekäläinen 2002, gain as judged, discount by the binary logarithm of the rank plus one)
 * @param map average precision (Voorhees and Harman 2005): precision at each relevant article,
 *     averaged over all relevant ones
 * @param p5 share of relevant articles among the first five, even where there are fewer than five
 * @param p10 share of relevant articles among the first ten, even where there are fewer than ten
 */
public record RankingScore(int questions, double ndcg10, double map, double p5, double p10) {
  private static final int GAIN_DEPTH = 10;

  /** Judged articles of one question and the order in which they were given. */
  private record Ranking(List<String> given, Map<String, Integer> grades) {
    int grade(int rank) {
      return rank < given.size() ? grades.getOrDefault(given.get(rank), 0) : 0;
    }

    long relevant() {
      return grades.values().stream().filter(grade -> grade > 0).count();
    }

    double ndcg() {
      List<Integer> best = grades.values().stream().sorted((a, b) -> b - a).toList();
      double gain = 0;
      double ideal = 0;
      for (int rank = 0; rank < GAIN_DEPTH; rank++) {
        double discount = Math.log(rank + 2.0) / Math.log(2);
        gain += grade(rank) / discount;
        ideal += rank < best.size() ? best.get(rank) / discount : 0;
      }
      return gain / ideal;
    }

    double averagePrecision() {
      double sum = 0;
      int found = 0;
      for (int rank = 0; rank < given.size(); rank++) {
        if (grade(rank) > 0) {
          found++;
          sum += (double) found / (rank + 1);
        }
      }
      return sum / relevant();
    }

    double precision(int depth) {
      int found = 0;
      for (int rank = 0; rank < depth; rank++) {
        found += grade(rank) > 0 ? 1 : 0;
      }
      return (double) found / depth;
    }
  }

  /**
   * @param given article ids by question, best first, each once; a question that is missing found
   *     nothing
   */
  public static RankingScore of(List<Topic> topics, Map<String, List<String>> given) {
    List<Ranking> rankings =
        topics.stream()
            .map(topic -> new Ranking(given.getOrDefault(topic.id(), List.of()), topic.grades()))
            .filter(ranking -> ranking.relevant() > 0)
            .toList();
    return new RankingScore(
        rankings.size(),
        average(rankings, Ranking::ndcg),
        average(rankings, Ranking::averagePrecision),
        average(rankings, ranking -> ranking.precision(5)),
        average(rankings, ranking -> ranking.precision(10)));
  }

  private static double average(List<Ranking> rankings, ToDoubleFunction<Ranking> score) {
    return rankings.stream().mapToDouble(score).average().orElse(0);
  }
}
