package org.leeszaal.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;
import org.leeszaal.entity.CountryWords;
import org.leeszaal.entity.EntityFinder;
import org.leeszaal.entity.EntityFinders;
import org.leeszaal.entity.EntitySettings;
import org.leeszaal.extract.ExtractSettings;
import org.leeszaal.ingest.ImportSettings;
import org.leeszaal.schema.ArchiveSchema;

/**
 * The folder {@code index-config}. Each stage's settings are read and checked when they are asked
 * for, so that a command reads only what it uses.
 */
public record ConfigFolder(Path folder) {
  public ConfigFolder {
    if (!Files.isDirectory(folder)) {
      throw new ConfigProblem(
          folder,
          "is not there; name the folder with --config, it lies beside the program as"
              + " index-config.");
    }
  }

  /**
   * @throws ConfigProblem when {@code extract.yaml} is wrong
   */
  public ExtractSettings extract() {
    return ExtractFile.read(folder.resolve("extract.yaml"));
  }

  /**
   * @throws ConfigProblem when {@code ingest.yaml} is wrong
   */
  public ImportSettings imports() {
    return IngestFile.read(folder.resolve("ingest.yaml"));
  }

  /** A word for the state of models and tables: another state has another word. */
  public String knowledge() {
    return KnowledgeSum.of(folder);
  }

  /** Trained name finders by language. */
  public Map<Language, Path> models() {
    return KnowledgeTables.models(folder.resolve("models"));
  }

  /**
   * A finder of names, with all tables and models loaded side by side.
   *
   * @throws ConfigProblem when a table is wrong
   * @throws org.leeszaal.entity.ModelProblem when a model is
   */
  public EntityFinder finder() {
    return EntityFinders.open(models(), this::entities);
  }

  /**
   * @throws ConfigProblem when a table is wrong
   */
  public EntitySettings entities() {
    return KnowledgeTables.read(folder);
  }

  /**
   * @throws ConfigProblem when an analysis chain is wrong
   */
  public ArchiveSchema schema() {
    return AnalysisFiles.schema(folder.resolve("analysis"));
  }

  /** Everybody and everything that the tables name, countries included. */
  public List<KnownEntity> known() {
    EntitySettings entities = entities();
    return Stream.concat(
            entities.countries().stream().map(CountryWords::entity), entities.entities().stream())
        .toList();
  }
}
