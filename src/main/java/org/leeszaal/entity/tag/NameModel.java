package org.leeszaal.entity.tag;

import java.io.IOException;
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

  private int features;
  private int filled;

  /** Room for so many features and weights; {@link #name}, then {@link #weight} fill it. */
  NameModel(Tags tags, int features, int weightCount) {
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
    return ModelFile.read(file);
  }

  /** Takes over the weights of an OpenNLP model. */
  @SuppressWarnings("unchecked") // OpenNLP hands out its parts as objects: see AbstractModel
  static NameModel of(AbstractModel model) throws IOException {
    Object[] parts = model.getDataStructures();
    Map<String, Context> features = (Map<String, Context>) parts[1];
    String[] names = (String[]) parts[2];
    int count = features.values().stream().mapToInt(c -> c.getOutcomes().length).sum();
    NameModel lean = new NameModel(new Tags(Arrays.asList(names)), features.size(), count);
    for (Map.Entry<String, Context> entry : features.entrySet()) {
      lean.name(lean.features, HashedFeatures.keyOf(entry.getKey()));
      int[] ids = entry.getValue().getOutcomes();
      double[] values = entry.getValue().getParameters();
      for (int i = 0; i < ids.length; i++) {
        lean.weight((byte) ids[i], (float) values[i]);
      }
      lean.next();
    }
    return lean;
  }

  /**
   * The key of a feature.
   *
   * @throws IOException when another feature has it
   */
  void name(int feature, long key) throws IOException {
    if (!table.put(key, feature)) {
      throw new IOException("two features with one hash");
    }
  }

  /** One more weight of the feature at hand. */
  void weight(byte tag, float weight) {
    outcomes[filled] = tag;
    weights[filled++] = weight;
  }

  /** Goes on to the next feature. */
  void next() {
    starts[++features] = filled;
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
