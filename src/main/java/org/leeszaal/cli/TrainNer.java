package org.leeszaal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.leeszaal.corpus.Corpus;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.entity.NameFinderTrainer;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "ner",
    mixinStandardHelpOptions = true,
    description = {
      "Train a name finder on marked text and write it as a model file.",
      "Files: 'token<TAB>BIO-tag' lines, or the written format ('[Rabat|LOC]') in .txt files."
    })
final class TrainNer implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;

  @Option(names = "--language", required = true, description = "nl, fr or en.")
  private String language;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description =
          "The model file; index-config/models/LANGUAGE.model.gz is where the program looks.")
  private Path out;

  @Option(
      names = "--without-development",
      description =
          "Leave out the one article in seven that 'evaluate ner --development' measures on.")
  private boolean withoutDevelopment;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Marked files or folders of them.")
  private List<Path> files;

  private NameFinderTrainer.Part part() {
    return withoutDevelopment ? NameFinderTrainer.Part.TRAINING : NameFinderTrainer.Part.ALL;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> marked = new Corpus(files).files().stream().map(SourceFile::path).toList();
    NameFinderTrainer.Trained trained;
    try {
      trained =
          NameFinderTrainer.train(
              config.read().entities(), Languages.named(spec, language), marked, part(), out);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    switch (json.form()) {
      case JSON -> spec.commandLine().getOut().println(Json.line(trained));
      case TEXT ->
          spec.commandLine()
              .getOut()
              .println(
                  "trained on "
                      + trained.articles()
                      + " articles with "
                      + trained.words()
                      + " words; "
                      + out
                      + " has "
                      + trained.bytes()
                      + " bytes");
    }
    return ExitCodes.FINE;
  }
}
