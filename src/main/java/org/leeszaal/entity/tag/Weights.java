package org.leeszaal.entity.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.PerceptronModel;

/**
 * The weights of features by tag while they are learned, and their mean over all steps. One in five
 * features, others for each sentence, are not there while it is learned: so no word of a list and
 * no single word carries a name alone, and names never seen are found by what stands beside them.
 */
final class Weights {
  private static final int PARTS = 256;
  private static final int DROPPED = 51;

  private final int tags;
  private final float[] now;
  private final double[] later;
  private long step = 1;

  Weights(int features, int tags) {
    this.tags = tags;
    now = new float[features * tags];
    later = new double[features * tags];
  }

  /** Counts one more sentence seen. */
  void next() {
    step++;
  }

  private boolean isDropped(int feature) {
    return (Piece.mix(step << 32 | feature) & (PARTS - 1)) < DROPPED;
  }

  void addTo(double[] scores, int[] features) {
    for (int feature : features) {
      if (!isDropped(feature)) {
        for (int at = feature * tags, tag = 0; tag < tags; tag++) {
          scores[tag] += now[at + tag];
        }
      }
    }
  }

  void change(int[] features, int tag, float by) {
    for (int feature : features) {
      if (!isDropped(feature)) {
        now[feature * tags + tag] += by;
        later[feature * tags + tag] += step * (double) by;
      }
    }
  }

  /** A model with the mean of the weights over all steps. */
  AbstractModel model(FeatureNumbers numbers, Tags names) {
    List<Context> contexts = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    int[] outcomes = new int[tags];
    double[] weights = new double[tags];
    for (int feature = 0; feature < numbers.count(); feature++) {
      int kept = 0;
      for (int tag = 0; tag < tags; tag++) {
        int at = feature * tags + tag;
        double mean = now[at] - later[at] / step;
        if (mean != 0) {
          outcomes[kept] = tag;
          weights[kept++] = mean;
        }
      }
      if (kept > 0) {
        contexts.add(new Context(Arrays.copyOf(outcomes, kept), Arrays.copyOf(weights, kept)));
        labels.add(numbers.name(feature));
      }
    }
    return new PerceptronModel(
        contexts.toArray(Context[]::new), labels.toArray(String[]::new), names.all());
  }
}
