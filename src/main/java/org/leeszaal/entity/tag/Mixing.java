package org.leeszaal.entity.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.PerceptronModel;

/**
 * Makes one model of several that were trained on other copies in another order, by the mean of
 * their weights (parameter mixing; McDonald, Hall and Mann, NAACL 2010): what only one of them
 * learned by accident weighs less.
 */
final class Mixing {
  /**
   * What the mean weight is made, so that the distance of two tags' sums is the logarithm of the
   * odds: fitted to the written articles held out from training, see docs/help/models.md.
   */
  private static final double MEAN_WEIGHT = 0.12;

  private Mixing() {}

  @SuppressWarnings("unchecked") // OpenNLP hands out its parts as objects: see AbstractModel
  static AbstractModel of(List<AbstractModel> models) {
    String[] outcomes = (String[]) models.get(0).getDataStructures()[2];
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < outcomes.length; i++) {
      places.put(outcomes[i], i);
    }
    Map<String, double[]> sums = new TreeMap<>();
    for (AbstractModel model : models) {
      Object[] parts = model.getDataStructures();
      String[] names = (String[]) parts[2];
      Map<String, Context> features = (Map<String, Context>) parts[1];
      double share = MEAN_WEIGHT / (meanWeight(features) * models.size());
      features.forEach(
          (feature, context) -> {
            double[] sum = sums.computeIfAbsent(feature, k -> new double[outcomes.length]);
            for (int i = 0; i < context.getOutcomes().length; i++) {
              int place = places.getOrDefault(names[context.getOutcomes()[i]], 0);
              sum[place] += share * context.getParameters()[i];
            }
          });
    }
    return new PerceptronModel(
        sums.values().stream().map(Mixing::context).toArray(Context[]::new),
        sums.keySet().toArray(String[]::new),
        outcomes);
  }

  private static Context context(double[] weights) {
    int[] outcomes = new int[weights.length];
    double[] parameters = new double[weights.length];
    int count = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        outcomes[count] = i;
        parameters[count++] = weights[i];
      }
    }
    return new Context(
        java.util.Arrays.copyOf(outcomes, count), java.util.Arrays.copyOf(parameters, count));
  }

  /** The models differ in scale; their answers should count alike. */
  static double meanWeight(Map<String, Context> features) {
    double sum = 0;
    int count = 0;
    for (Context context : features.values()) {
      for (double weight : context.getParameters()) {
        sum += Math.abs(weight);
        count += weight == 0 ? 0 : 1;
      }
    }
    return count == 0 ? 1 : sum / count;
  }
}
