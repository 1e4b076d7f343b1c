package org.leeszaal.entity.tag;

import java.util.ArrayList;
import java.util.List;

/** Features as the strings that OpenNLP is trained with. */
final class StringFeatures implements FeatureSink {
  private final List<String> features = new ArrayList<>();

  @Override
  public void add(Piece template, Piece a) {
    features.add(template.text() + a.text());
  }

  @Override
  public void add(Piece template, Piece a, Piece b) {
    features.add(template.text() + a.text() + "|" + b.text());
  }

  @Override
  public void add(Piece template, Piece a, Piece b, Piece c) {
    features.add(template.text() + a.text() + "|" + b.text() + "|" + c.text());
  }

  List<String> list() {
    return features;
  }

  /** The features so far; empties this. */
  String[] take() {
    String[] taken = features.toArray(String[]::new);
    features.clear();
    return taken;
  }
}
