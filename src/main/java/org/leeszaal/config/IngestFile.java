package org.leeszaal.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import org.leeszaal.ingest.ImportSettings;
import org.leeszaal.ingest.IngestSettings;

/** Reads {@code ingest.yaml}: how imports work. A folder without it has the defaults. */
final class IngestFile {
  private static final ObjectMapper YAML =
      YAMLMapper.builder(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private IngestFile() {}

  static ImportSettings read(Path file) {
    if (!Files.exists(file)) {
      return ImportSettings.DEFAULT;
    }
    try {
      return YAML.readValue(file.toFile(), Root.class).settings();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new ConfigProblem(
          file, line, e.getOriginalMessage() + "; compare it with docs/help/settings.md.");
    } catch (IllegalArgumentException e) {
      throw new ConfigProblem(file, e.getMessage() + "; compare it with docs/help/settings.md.");
    } catch (IOException e) {
      throw new ConfigProblem(
          file, "can't be read (" + e.getMessage() + "); restore it from the program's folder.");
    }
  }

  private record Root(
      @JsonProperty(value = "processes", required = true) String processes,
      @JsonProperty(value = "heap-megabytes", required = true) int heap,
      @JsonProperty(value = "files-per-process", required = true) int files,
      @JsonProperty(value = "commit-articles", required = true) int articles,
      @JsonProperty(value = "commit-seconds", required = true) int seconds) {
    ImportSettings settings() {
      IngestSettings by = IngestSettings.DEFAULT;
      OptionalInt count =
          switch (processes) {
            case "auto" -> OptionalInt.empty();
            case "none" -> OptionalInt.of(0);
            default -> OptionalInt.of(number());
          };
      int threads = count.orElse(0) > 0 ? count.getAsInt() : by.threads();
      return new ImportSettings(
          count,
          heap,
          files,
          new IngestSettings(
              threads,
              articles,
              Duration.ofSeconds(seconds),
              by.tries(),
              by.reading(),
              by.removal()));
    }

    private int number() {
      try {
        return Integer.parseInt(processes);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            "processes is auto, none, or 1 to 64, not " + processes, e);
      }
    }
  }
}
