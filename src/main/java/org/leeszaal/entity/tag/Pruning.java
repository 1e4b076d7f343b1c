package org.leeszaal.entity.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.PerceptronModel;

/**
 * Makes a trained model small: weights near zero go, the others keep two significant digits or so,
 * which gzip packs well.
 */
final class Pruning {
  /** Parts of the mean size of a weight: below the first it goes, the second is the step. */
  private static final double LEAST = 0.1;

  private static final double STEP = 0.05;

  private Pruning() {}

  @SuppressWarnings("unchecked") // OpenNLP hands out its parts as objects: see AbstractModel
  static AbstractModel of(AbstractModel model) {
    Object[] parts = model.getDataStructures();
    Map<String, Context> features = new TreeMap<>((Map<String, Context>) parts[1]);
    double mean = Mixing.meanWeight(features);
    List<String> names = new ArrayList<>();
    List<Context> contexts = new ArrayList<>();
    features.forEach(
        (name, context) -> {
          Context small = small(context, mean);
          if (small.getOutcomes().length > 0) {
            names.add(name);
            contexts.add(small);
          }
        });
    return new PerceptronModel(
        contexts.toArray(Context[]::new), names.toArray(String[]::new), (String[]) parts[2]);
  }

  private static Context small(Context context, double mean) {
    int[] outcomes = context.getOutcomes();
    double[] weights = context.getParameters();
    int[] keptOutcomes = new int[outcomes.length];
    double[] keptWeights = new double[outcomes.length];
    int kept = 0;
    for (int i = 0; i < outcomes.length; i++) {
      if (Math.abs(weights[i]) >= LEAST * mean) {
        keptOutcomes[kept] = outcomes[i];
        keptWeights[kept++] = rounded(weights[i], STEP * mean);
      }
    }
    return new Context(
        java.util.Arrays.copyOf(keptOutcomes, kept), java.util.Arrays.copyOf(keptWeights, kept));
  }

  /** A multiple of the step that a float holds exactly, so that both engines add the same. */
  private static double rounded(double weight, double step) {
    float exact = Float.intBitsToFloat(Float.floatToIntBits((float) step) & 0xFFFF0000);
    return Math.round(weight / exact) * (double) exact;
  }
}
