package org.leeszaal.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leeszaal.article.Language;

/** A sum over all that decides how text becomes words: changed sum, changed words. */
final class AnalysisSum {
  private AnalysisSum() {}

  static String of(AnalysisSettings settings) {
    try {
      MessageDigest sum = MessageDigest.getInstance("SHA-256");
      for (Language language : Language.values()) {
        AnalysisSettings.Chain chain = settings.chains().get(language);
        if (chain != null) {
          add(sum, language.code());
          Stream.of(List.of(chain.tokenizer()), chain.exact(), chain.stem(), chain.index())
              .forEach(steps -> add(sum, steps, settings.resources()));
        }
      }
      return HexFormat.of().formatHex(sum.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void add(MessageDigest sum, List<AnalysisSettings.Step> steps, Path resources) {
    for (AnalysisSettings.Step step : steps) {
      add(sum, step.factory() + new TreeMap<>(step.arguments()));
      step.arguments().values().stream()
          .sorted()
          .map(resources::resolve)
          .filter(Files::isRegularFile)
          .forEach(file -> addFile(sum, file));
    }
    add(sum, "|");
  }

  private static void addFile(MessageDigest sum, Path file) {
    try {
      sum.update(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(MessageDigest sum, String text) {
    sum.update(text.getBytes(StandardCharsets.UTF_8));
  }
}
