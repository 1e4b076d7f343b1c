package org.leeszaal.entity.tag;

import java.util.Arrays;
import org.leeszaal.entity.tag.ArticleView.Sentence;

/**
 * Finds the best row of tags for a sentence: a beam over the sums of the model's scores. Not for
 * several threads.
 */
final class Decoder {
  static final int BEAM = 3;

  /** Of tags that are equally good, the one with the lower number: so much less for each number. */
  static final double LESS = 1e-6;

  private final NameModel model;
  private final Features features;
  private final HashedFeatures sink = new HashedFeatures();
  private final double[] fixed;
  private Path[] paths = new Path[0];

  Decoder(NameModel model, Features features) {
    this.model = model;
    this.features = features;
    fixed = new double[model.tags().count()];
  }

  /** The tags up to a word; {@code scores} are those of each tag at the word. */
  @SuppressWarnings("ArrayRecordComponent") // shared with the caller, never changed
  private record Path(Path before, int tag, double score, double[] scores) {
    static final Path EMPTY = new Path();

    @SuppressWarnings("NullAway") // the empty path is told by its tag, nobody asks what is before
    Path() {
      this(null, -1, 0, new double[0]);
    }

    int last() {
      return tag;
    }
  }

  /** A tag and the model's score of each tag, for each word. */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never changed
  record Tagged(int[] tags, double[][] scores) {}

  Tagged decode(ArticleView article, Sentence sentence) {
    paths = new Path[] {Path.EMPTY};
    for (int at = 0; at < sentence.size(); at++) {
      sink.clear();
      features.fixed(article, sentence, at, sink);
      Arrays.fill(fixed, 0);
      model.addTo(fixed, sink);
      paths = advance(sentence, at);
    }
    return unroll(paths[0], sentence.size());
  }

  private Path[] advance(Sentence sentence, int at) {
    Path[] best = new Path[BEAM];
    int found = 0;
    for (Path path : paths) {
      double[] scores = scores(sentence, at, path);
      double least = least(scores);
      for (int tag = 0; tag < scores.length; tag++) {
        if (scores[tag] >= least && model.tags().allowed(path.last(), tag)) {
          found = keep(best, found, path, tag, scores);
        }
      }
      boolean none = found == 0;
      for (int tag = 0; none && tag < scores.length; tag++) {
        if (model.tags().allowed(path.last(), tag)) {
          found = keep(best, found, path, tag, scores);
        }
      }
    }
    return found == BEAM ? best : Arrays.copyOf(best, found);
  }

  /** Puts the longer path in its place among the best; gives how many there are. */
  private static int keep(Path[] best, int found, Path path, int tag, double[] scores) {
    double score = path.score + scores[tag];
    int place = found;
    while (place > 0 && best[place - 1].score < score) {
      place--;
    }
    if (place == BEAM) {
      return found;
    }
    int count = Math.min(BEAM, found + 1);
    System.arraycopy(best, place, best, place + 1, count - place - 1);
    best[place] = new Path(path, tag, score, scores);
    return count;
  }

  private double[] scores(Sentence sentence, int at, Path path) {
    int beforeLast = path.tag < 0 ? -1 : path.before.tag;
    sink.clear();
    features.moving(
        sentence, at, model.tags().piece(path.tag), model.tags().piece(beforeLast), sink);
    double[] scores = fixed.clone();
    model.addTo(scores, sink);
    for (int tag = 1; tag < scores.length; tag++) {
      scores[tag] -= tag * LESS;
    }
    return scores;
  }

  private static double least(double[] scores) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    return sorted[Math.max(0, sorted.length - BEAM)];
  }

  private static Tagged unroll(Path last, int size) {
    int[] tags = new int[size];
    double[][] scores = new double[size][];
    Path path = last;
    for (int i = size - 1; i >= 0; i--) {
      tags[i] = path.tag;
      scores[i] = path.scores;
      path = path.before;
    }
    return new Tagged(tags, scores);
  }
}
