package org.leeszaal.extract;

/** Makes extractors. */
public final class Extractors {
  private Extractors() {}

  /** Costs nothing until the first file: readers and their libraries are loaded when needed. */
  public static Extractor open(ExtractSettings settings) {
    return new GuardedExtractor(settings);
  }
}
