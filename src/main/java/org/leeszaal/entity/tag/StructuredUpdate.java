package org.leeszaal.entity.tag;

import java.util.Arrays;
import org.leeszaal.entity.tag.StructuredTraining.Example;

/** Tags one sentence with the weights of the moment and moves them where it strays. */
final class StructuredUpdate {
  private static final int BEAM = 4;

  private final Weights weights;
  private final FeatureNumbers numbers;
  private final Features features;
  private final Tags tags;
  private final HashedFeatures sink = new HashedFeatures();
  private final double[] fixed;
  private final double[] scores;

  StructuredUpdate(Weights weights, FeatureNumbers numbers, Features features, Tags tags) {
    this.weights = weights;
    this.numbers = numbers;
    this.features = features;
    this.tags = tags;
    fixed = new double[tags.count()];
    scores = new double[tags.count()];
  }

  /** The tags up to a word. */
  private record Path(Path before, int tag, double score) {
    static final Path EMPTY = new Path();

    @SuppressWarnings("NullAway") // the empty path is told by its tag, nobody asks what is before
    Path() {
      this(null, -1, 0);
    }

    int last(int back) {
      return back == 0 || tag < 0 ? tag : before.last(back - 1);
    }
  }

  /** Where the best row of tags so far was ahead of the right one by most. */
  private static final class Violation {
    private double most;
    private int size;
    private Path wrong = Path.EMPTY;
  }

  void learn(Example example) {
    Violation violation = search(example);
    if (violation.size > 0) {
      move(example, violation);
    }
    weights.next();
  }

  private Violation search(Example example) {
    Violation violation = new Violation();
    Path[] beam = {Path.EMPTY};
    Path right = Path.EMPTY;
    for (int at = 0; at < example.right().length; at++) {
      Arrays.fill(fixed, 0);
      weights.addTo(fixed, example.fixed()[at]);
      score(example, at, right.tag, right.last(1));
      right = new Path(right, example.right()[at], right.score + scores[example.right()[at]]);
      beam = advance(example, at, beam);
      double ahead = beam[0].score - right.score;
      if (ahead >= violation.most && !isSame(beam[0], right)) {
        violation.most = ahead;
        violation.size = at + 1;
        violation.wrong = beam[0];
      }
    }
    return violation;
  }

  private static boolean isSame(Path a, Path b) {
    Path one = a;
    Path other = b;
    while (one.tag >= 0) {
      if (one.tag != other.tag) {
        return false;
      }
      one = one.before;
      other = other.before;
    }
    return true;
  }

  private void score(Example example, int at, int last, int beforeLast) {
    System.arraycopy(fixed, 0, scores, 0, fixed.length);
    weights.addTo(scores, moving(example, at, last, beforeLast));
  }

  private int[] moving(Example example, int at, int last, int beforeLast) {
    sink.clear();
    features.moving(example.sentence(), at, tags.piece(last), tags.piece(beforeLast), sink);
    return numbers.of(sink);
  }

  private Path[] advance(Example example, int at, Path[] beam) {
    Path[] best = new Path[BEAM];
    int found = 0;
    for (Path path : beam) {
      score(example, at, path.tag, path.last(1));
      for (int tag = 0; tag < scores.length; tag++) {
        if (tags.allowed(path.tag, tag)) {
          found = keep(best, found, path, tag);
        }
      }
    }
    return found == BEAM ? best : Arrays.copyOf(best, found);
  }

  private int keep(Path[] best, int found, Path path, int tag) {
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
    best[place] = new Path(path, tag, score);
    return count;
  }

  private void move(Example example, Violation violation) {
    int[] wrong = new int[violation.size];
    Path path = violation.wrong;
    for (int at = violation.size - 1; at >= 0; at--) {
      wrong[at] = path.tag;
      path = path.before;
    }
    for (int at = 0; at < violation.size; at++) {
      int[] right = example.right();
      boolean same = wrong[at] == right[at];
      boolean sameBefore = tag(wrong, at - 1) == tag(right, at - 1);
      if (same && sameBefore && tag(wrong, at - 2) == tag(right, at - 2)) {
        continue;
      }
      if (!same) {
        weights.change(example.fixed()[at], right[at], 1);
        weights.change(example.fixed()[at], wrong[at], -1);
      }
      weights.change(moving(example, at, tag(right, at - 1), tag(right, at - 2)), right[at], 1);
      weights.change(moving(example, at, tag(wrong, at - 1), tag(wrong, at - 2)), wrong[at], -1);
    }
  }

  private static int tag(int[] row, int at) {
    return at < 0 ? -1 : row[at];
  }
}
