package org.leeszaal.entity.tag;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A model in OpenNLP's file form (a mix of two trainings of ours and one of OpenNLP's), laid out
 * for speed: the weights of a feature are found by the hash of its string.
 */
public final class NameModel {
  private final Tags tags;
  private final LongTable table;
  private final int[] starts;
  private final byte[] outcomes;
  private final float[] weights;

  private NameModel(Tags tags, int features, int weightCount) {
    this.tags = tags;
    table = new LongTable(features);
    starts = new int[features + 1];
    outcomes = new byte[weightCount];
    weights = new float[weightCount];
  }

  /**
   * Reads a model file.
   *
   * @throws org.leeszaal.entity.ModelProblem when it is none
   */
  public static NameModel read(Path file) {
    return of(ModelFile.readTrained(file));
  }

  /** Takes over the weights of an OpenNLP model. */
  @SuppressWarnings("unchecked") // OpenNLP hands out its parts as objects: see AbstractModel
  static NameModel of(AbstractModel model) {
    Object[] parts = model.getDataStructures();
    Map<String, Context> features = (Map<String, Context>) parts[1];
    String[] names = (String[]) parts[2];
    int count = features.values().stream().mapToInt(c -> c.getOutcomes().length).sum();
    NameModel lean = new NameModel(new Tags(Arrays.asList(names)), features.size(), count);
    int feature = 0;
    int at = 0;
    for (Map.Entry<String, Context> entry : features.entrySet()) {
      if (!lean.table.put(HashedFeatures.keyOf(entry.getKey()), feature)) {
        throw new IllegalStateException("two features with one hash: " + entry.getKey());
      }
      int[] ids = entry.getValue().getOutcomes();
      double[] values = entry.getValue().getParameters();
      for (int i = 0; i < ids.length; i++) {
        lean.outcomes[at] = (byte) ids[i];
        lean.weights[at++] = (float) values[i];
      }
      lean.starts[++feature] = at;
    }
    return lean;
  }

  Tags tags() {
    return tags;
  }

  /** Adds the weights of the features to {@code scores}, one for each tag. */
  void addTo(double[] scores, HashedFeatures features) {
    for (int i = 0; i < features.size(); i++) {
      int feature = table.get(features.key(i));
      if (feature >= 0) {
        for (int at = starts[feature]; at < starts[feature + 1]; at++) {
          scores[outcomes[at]] += weights[at];
        }
      }
    }
  }
}
