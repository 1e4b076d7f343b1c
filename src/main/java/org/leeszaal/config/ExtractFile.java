package org.leeszaal.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.leeszaal.extract.ExtractSettings;
import org.leeszaal.extract.ScanSettings;
import org.leeszaal.extract.TableColumns;

/** Reads {@code extract.yaml}: the limits of extraction and the names of columns. */
final class ExtractFile {
  private static final long MEGABYTE = 1L << 20;
  private static final ObjectMapper YAML =
      YAMLMapper.builder(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private ExtractFile() {}

  static ExtractSettings read(Path file) {
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

  private record Root(Limits limits, Scans scans, Columns columns) {
    ExtractSettings settings() {
      return new ExtractSettings(
          limits.largestFile * MEGABYTE,
          limits.largestUnpacked * MEGABYTE,
          limits.mostCharacters,
          Duration.ofSeconds(limits.seconds),
          limits.nesting,
          limits.mostParts,
          columns.names(),
          new ScanSettings(scans.program, scans.languages, Path.of(scans.cache)));
    }
  }

  private record Limits(
      @JsonProperty(value = "largest-file-megabytes", required = true) long largestFile,
      @JsonProperty(value = "largest-unpacked-megabytes", required = true) long largestUnpacked,
      @JsonProperty(value = "most-characters", required = true) int mostCharacters,
      @JsonProperty(value = "seconds-per-document", required = true) int seconds,
      @JsonProperty(value = "deepest-nesting", required = true) int nesting,
      @JsonProperty(value = "most-parts", required = true) int mostParts) {}

  private record Scans(String program, List<String> languages, String cache) {}

  private record Columns(
      List<String> title,
      List<String> lead,
      List<String> body,
      List<String> authors,
      List<String> published,
      List<String> outlet,
      List<String> section,
      List<String> url,
      List<String> language) {
    TableColumns names() {
      return new TableColumns(
          title, lead, body, authors, published, outlet, section, url, language);
    }
  }
}
