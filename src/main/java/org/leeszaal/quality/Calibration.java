package org.leeszaal.quality;

import java.util.ArrayList;
import java.util.List;
import org.leeszaal.entity.tag.TaggedName;

/**
 * Are names right as often as their confidence says?
 *
 * @param bands names by confidence, the least sure first
 */
public record Calibration(List<Band> bands) {
  private static final List<Double> TOPS = List.of(0.6, 0.8, 0.9, 0.95, 1.0);

  public Calibration {
    bands = List.copyOf(bands);
  }

  /**
   * Names of like confidence.
   *
   * @param top the highest confidence among them may be just below this, 0 to 1; the last band has
   *     those of 1 too
   * @param names how many
   * @param right how many of them are names of the marked text, with its span and kind
   * @param said sum of their confidence
   */
  public record Band(double top, long names, long right, double said) {
    /** Mean confidence, 0 to 1; 0 without names. */
    public double meanSaid() {
      return names == 0 ? 0 : said / names;
    }

    /** Share that is right, 0 to 1; 0 without names. */
    public double shareRight() {
      return names == 0 ? 0 : right / (double) names;
    }

    private Band with(double confidence, boolean isRight) {
      return new Band(top, names + 1, right + (isRight ? 1 : 0), said + confidence);
    }
  }

  static Calibration empty() {
    return new Calibration(TOPS.stream().map(top -> new Band(top, 0, 0, 0)).toList());
  }

  /** With the names found in one more article. */
  Calibration plus(List<List<String>> wanted, List<TaggedName> found) {
    List<Band> sums = new ArrayList<>(bands);
    for (TaggedName name : found) {
      int band = 0;
      while (band + 1 < sums.size() && name.confidence() >= sums.get(band).top) {
        band++;
      }
      sums.set(band, sums.get(band).with(name.confidence(), EntityScore.has(wanted, name)));
    }
    return new Calibration(sums);
  }
}
