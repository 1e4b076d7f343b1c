package org.leeszaal.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leeszaal.cli.bench.RetrievalRun;
import org.leeszaal.cli.bench.RetrievalRun.Wanted;
import org.leeszaal.corpus.MissingPath;
import org.leeszaal.quality.RankingScore;
import org.leeszaal.quality.Topic;
import org.leeszaal.quality.Topics;
import org.leeszaal.search.ArchiveSearcher;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "retrieval",
    mixinStandardHelpOptions = true,
    description = {
      "Do the right articles come first? Asks judged questions of the archive, and of a plain BM25",
      "index of the same articles. Topics and judgements in TREC's form, or one table: number, query,",
      "articles (name or name=GRADE), with tabs between them. Articles are named by id, file name or path."
    })
final class EvaluateRetrieval implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ArchiveOption archive;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;

  @Option(names = "--topics", required = true, paramLabel = "FILE", description = "The questions.")
  private Path topics;

  @Option(
      names = "--qrels",
      paramLabel = "FILE",
      description = "The judgements, where the topics don't hold them.")
  private @Nullable Path judgements;

  @Option(names = "--any", description = "Any word will do, not all: usual for topics of TREC.")
  private boolean any;

  @Override
  public Integer call() throws IOException {
    List<Topic> asked = read();
    try (ArchiveSearcher searcher = OpenArchive.of(archive, config)) {
      RetrievalRun.Result result =
          new RetrievalRun(searcher, any ? Wanted.ANY_WORD : Wanted.ALL_WORDS).run(asked);
      switch (json.form()) {
        case JSON -> spec.commandLine().getOut().println(Json.line(result));
        case TEXT -> print(result, spec.commandLine().getOut());
      }
    }
    return ExitCodes.FINE;
  }

  private List<Topic> read() throws IOException {
    try {
      List<Topic> read = Topics.read(text(topics));
      List<Topic> judged = judgements == null ? read : Topics.judged(read, text(judgements));
      if (judged.stream().allMatch(topic -> topic.grades().isEmpty())) {
        throw new IllegalArgumentException(
            "no question has a judged article: name the judgements with --qrels.");
      }
      return judged;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), topics + ": " + e.getMessage(), e);
    }
  }

  private static String text(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new MissingPath(file, "no such file, or it may not be read.");
    }
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static void print(RetrievalRun.Result result, PrintWriter out) {
    out.printf("%d questions%n%n", result.leeszaal().questions());
    out.printf("%-14s %8s %8s %8s %8s%n", "", "nDCG@10", "MAP", "P@5", "P@10");
    row("Leeszaal", result.leeszaal(), out);
    row("plain BM25", result.plain(), out);
    if (!result.unknown().isEmpty()) {
      out.printf(
          "%n%d judged articles are not in the archive, %s among them%n",
          result.unknown().size(), result.unknown().getFirst());
    }
  }

  private static void row(String name, RankingScore score, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-14s %8.4f %8.4f %8.4f %8.4f%n",
        name,
        score.ndcg10(),
        score.map(),
        score.p5(),
        score.p10());
  }
}
