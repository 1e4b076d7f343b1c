package org.leeszaal.extract;

import java.nio.file.Path;
import java.util.List;

/**
 * How text in pictures is recognised.
 *
 * @param program the command of Tesseract; when it is not there, scans are skipped with that reason
 * @param languages Tesseract's names of the languages to look for, those that are installed are
 *     used
 * @param cache folder where results are kept by content; an empty path keeps nothing
 */
public record ScanSettings(String program, List<String> languages, Path cache) {
  public static final ScanSettings DEFAULT =
      new ScanSettings("tesseract", List.of("nld", "fra", "eng"), Path.of(""));

  public ScanSettings {
    languages = List.copyOf(languages);
  }
}
