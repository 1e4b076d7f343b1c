package org.leeszaal.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leeszaal.article.Language;
import org.leeszaal.schema.AnalysisSettings;
import org.leeszaal.schema.AnalysisSettings.Chain;
import org.leeszaal.schema.AnalysisSettings.Step;
import org.leeszaal.schema.ArchiveSchema;
import org.leeszaal.schema.UnusableStep;

/** Reads {@code analysis/nl.yaml} and its sisters: how text becomes words in each language. */
final class AnalysisFiles {
  private static final ObjectMapper YAML = new YAMLMapper();
  private static final Set<String> PARTS = Set.of("tokenizer", "exact", "stem", "index");

  private AnalysisFiles() {}

  static ArchiveSchema schema(Path folder) {
    Map<Language, Chain> chains = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      chains.put(language, chain(fileOf(folder, language)));
    }
    try {
      return ArchiveSchema.of(new AnalysisSettings(chains, folder));
    } catch (UnusableStep e) {
      throw new ConfigProblem(
          whereIs(folder, chains, e.step()),
          e.getMessage() + "; docs/help/settings.md says where the names of steps are found.");
    }
  }

  private static Path fileOf(Path folder, Language language) {
    return folder.resolve(language.code() + ".yaml");
  }

  private static Path whereIs(Path folder, Map<Language, Chain> chains, Step step) {
    for (Map.Entry<Language, Chain> entry : chains.entrySet()) {
      Chain chain = entry.getValue();
      if (chain.tokenizer().equals(step)
          || chain.exact().contains(step)
          || chain.stem().contains(step)
          || chain.index().contains(step)) {
        return fileOf(folder, entry.getKey());
      }
    }
    return folder;
  }

  private static Chain chain(Path file) {
    JsonNode root;
    try {
      root = YAML.readTree(file.toFile());
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new ConfigProblem(
          file,
          at == null ? 1 : Math.max(1, at.getLineNr()),
          e.getOriginalMessage() + "; mend the YAML.");
    } catch (IOException e) {
      throw new ConfigProblem(
          file, "can't be read (" + e.getMessage() + "); restore it from the program's folder.");
    }
    if (!root.isObject() || !root.has("tokenizer")) {
      throw new ConfigProblem(file, "needs a tokenizer, and the lists exact, stem and index.");
    }
    root.fieldNames()
        .forEachRemaining(
            name -> {
              if (!PARTS.contains(name)) {
                throw new ConfigProblem(file, "'" + name + "' is none of " + PARTS + ".");
              }
            });
    return new Chain(
        step(file, root.get("tokenizer")),
        steps(file, root, "exact"),
        steps(file, root, "stem"),
        steps(file, root, "index"));
  }

  private static List<Step> steps(Path file, JsonNode root, String part) {
    List<Step> steps = new ArrayList<>();
    for (JsonNode node : root.path(part)) {
      steps.add(step(file, node));
    }
    return steps;
  }

  /** A step is its name, or its name with a mapping of arguments below it. */
  private static Step step(Path file, JsonNode node) {
    if (node.isTextual()) {
      return new Step(node.asText(), Map.of());
    }
    if (!node.isObject() || node.size() != 1) {
      throw new ConfigProblem(
          file, "'" + node + "' is not a step: write its name, or its name and arguments.");
    }
    String factory = node.fieldNames().next();
    Map<String, String> arguments = new LinkedHashMap<>();
    node.get(factory)
        .properties()
        .forEach(argument -> arguments.put(argument.getKey(), argument.getValue().asText()));
    return new Step(factory, arguments);
  }
}
