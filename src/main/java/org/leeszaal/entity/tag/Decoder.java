package org.leeszaal.entity.tag;

import java.util.Arrays;
import org.leeszaal.entity.tag.ArticleView.Sentence;

/**
 * Finds the best row of tags for a sentence: a beam over the model's scores, as OpenNLP's {@code
 * BeamSearch} does it. Not for several threads.
 */
final class Decoder {
  static final int BEAM = 3;

  private final NameModel model;
  private final Features features;
  private final HashedFeatures sink = new HashedFeatures();
  private final double[] fixed;
  private final double[] scores;
  private Path[] paths = new Path[0];

  Decoder(NameModel model, Features features) {
    this.model = model;
    this.features = features;
    fixed = new double[model.tags().count()];
    scores = new double[fixed.length];
  }

  /** The tags up to a word; {@code probabilities} are those of the tag at the word. */
  @SuppressWarnings("ArrayRecordComponent") // shared with the caller, never changed
  private record Path(Path before, int tag, double score, double[] probabilities) {
    static final Path EMPTY = new Path();

    @SuppressWarnings("NullAway") // the empty path is told by its tag, nobody asks what is before
    Path() {
      this(null, -1, 0, new double[0]);
    }

    int last() {
      return tag;
    }
  }

  /** A tag and the model's probability of each tag, for each word. */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never changed
  record Tagged(int[] tags, double[][] probabilities) {}

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
      double[] probabilities = probabilities(sentence, at, path);
      double least = least(probabilities);
      int before = found;
      for (int tag = 0; tag < probabilities.length; tag++) {
        if (probabilities[tag] >= least && model.tags().allowed(path.last(), tag)) {
          found = keep(best, found, path, tag, probabilities);
        }
      }
      for (int tag = 0; found == before && before == 0 && tag < probabilities.length; tag++) {
        if (model.tags().allowed(path.last(), tag)) {
          found = keep(best, found, path, tag, probabilities);
        }
      }
    }
    return found == BEAM ? best : Arrays.copyOf(best, found);
  }

  /** Puts the longer path in its place among the best; gives how many there are. */
  private static int keep(Path[] best, int found, Path path, int tag, double[] probabilities) {
    double score = path.score + Math.log(probabilities[tag]);
    int place = found;
    while (place > 0 && best[place - 1].score < score) {
      place--;
    }
    if (place == BEAM) {
      return found;
    }
    int count = Math.min(BEAM, found + 1);
    System.arraycopy(best, place, best, place + 1, count - place - 1);
    best[place] = new Path(path, tag, score, probabilities);
    return count;
  }

  private double[] probabilities(Sentence sentence, int at, Path path) {
    int beforeLast = path.tag < 0 ? -1 : path.before.tag;
    sink.clear();
    features.moving(
        sentence, at, model.tags().piece(path.tag), model.tags().piece(beforeLast), sink);
    System.arraycopy(fixed, 0, scores, 0, fixed.length);
    model.addTo(scores, sink);
    return model.normalise(scores);
  }

  private static double least(double[] probabilities) {
    double[] sorted = probabilities.clone();
    Arrays.sort(sorted);
    return sorted[Math.max(0, sorted.length - BEAM)];
  }

  private static Tagged unroll(Path last, int size) {
    int[] tags = new int[size];
    double[][] probabilities = new double[size][];
    Path path = last;
    for (int i = size - 1; i >= 0; i--) {
      tags[i] = path.tag;
      probabilities[i] = path.probabilities;
      path = path.before;
    }
    return new Tagged(tags, probabilities);
  }
}
