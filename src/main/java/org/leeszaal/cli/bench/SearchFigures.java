package org.leeszaal.cli.bench;

import java.util.List;
import org.leeszaal.quality.Latency;

/**
 * Plain Lucene and Leeszaal on the same made articles.
 *
 * @param textBytes of titles and bodies in UTF-8
 */
public record SearchFigures(
    int articles, long seed, long textBytes, Program plain, Program leeszaal, List<Kind> queries) {
  public SearchFigures {
    queries = List.copyOf(queries);
  }

  /**
   * One program.
   *
   * @param articlesPerSecond written, names given, one thread, commits and merges included
   * @param indexBytes of the finished index
   * @param writingHeapBytes most bytes in use by the writer
   * @param readingHeapBytes bytes in use by the opened index after all questions
   * @param firstAnswerMillis from starting a new process to its first line of an answer
   */
  public record Program(
      double articlesPerSecond,
      long indexBytes,
      long writingHeapBytes,
      long readingHeapBytes,
      double firstAnswerMillis) {}

  /**
   * Questions of one kind.
   *
   * @param plainHits articles that a question finds, on average
   * @param leeszaalHits articles that a question finds, on average
   */
  public record Kind(
      String kind, Latency plain, Latency leeszaal, double plainHits, double leeszaalHits) {
    /** Leeszaal's median by the plain one; 0 when the plain one is 0. */
    public double ratio50() {
      return plain.p50() == 0 ? 0 : leeszaal.p50() / plain.p50();
    }

    /** Leeszaal's 99th percentile by the plain one; 0 when the plain one is 0. */
    public double ratio99() {
      return plain.p99() == 0 ? 0 : leeszaal.p99() / plain.p99();
    }
  }
}
