package org.leeszaal.entity.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.PerceptronModel;

/** The weights of features by tag while they are learned, and their mean over all steps. */
final class Weights {
  private final int tags;
  private final float[] now;
  private final double[] later;
  private long step = 1;
  private final int kept;

  /** Of so many features ... */
  private static final int OF = 256;

  Weights(int features, int tags) {
    this.tags = tags;
    now = new float[features * tags];
    later = new double[features * tags];
    kept = (int) Math.round(OF * (1 - Double.parseDouble(System.getProperty("drop", "0"))));
  }

  /** Counts one more sentence seen. */
  void next() {
    step++;
  }

  private boolean isDropped(int feature) {
    return kept < OF && (Piece.mix(step << 32 | feature) & (OF - 1)) >= kept;
  }

  void addTo(double[] scores, int[] features) {
    for (int feature : features) {
      if (isDropped(feature)) {
        continue;
      }
      int at = feature * tags;
      for (int tag = 0; tag < tags; tag++) {
        scores[tag] += now[at + tag];
      }
    }
  }

  void change(int[] features, int tag, float by) {
    for (int feature : features) {
      if (isDropped(feature)) {
        continue;
      }
      now[feature * tags + tag] += by;
      later[feature * tags + tag] += step * (double) by;
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
