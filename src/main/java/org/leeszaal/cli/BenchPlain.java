package org.leeszaal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.leeszaal.search.plain.PlainQuery;
import org.leeszaal.search.plain.PlainSearcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "plain",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Ask a plain index one word: bench search starts this to measure a cold start.")
final class BenchPlain implements Callable<Integer> {
  private static final int HITS = 10;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DIR")
  private Path folder;

  @Parameters(index = "1", paramLabel = "WORD")
  private String word;

  @Override
  public Integer call() {
    try (PlainSearcher searcher = PlainSearcher.open(folder)) {
      PlainQuery query = PlainQuery.of(PlainQuery.Form.ALL_WORDS, word);
      spec.commandLine().getOut().println(searcher.search(query, HITS).total() + " articles");
      spec.commandLine().getOut().flush();
    }
    return ExitCodes.FINE;
  }
}
