package org.leeszaal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the commands print about the sample archive, whole: exit code, output and errors. After a
 * change that is meant: run with {@code -Dgolden=write}, read the difference, and commit it with
 * its reason.
 */
class GoldenCommandsIT {
  private static final Path FOLDER = Path.of("src/test/resources/commands");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "search-word | search | Pegasus",
        "search-word-json | search | Pegasus --json --size 2",
        "search-person | search | person:Poetin --filter country=UA --sort newest --size 3",
        "search-no-hits | search | Pegasus zeppelin",
        "search-repaired | search | title:(Macron",
        "article | article | 18cfcba374b753a695d8",
        "article-json | article | 18cfcba374b753a695d8 --json",
        "article-unknown | article | nowhere",
        "entity | entity | person/vladimir-putin",
        "entity-json | entity | person/emmanuel-macron --json",
        "entity-not-an-id | entity | poetin",
        "status | status |",
        "status-json | status | --json",
        "verify | verify |",
        "export-csv | export | Pegasus --format csv",
        "export-bibtex | export | Pegasus --format bibtex",
        "batch | batch | src/test/resources/commands/names.csv",
        "batch-json | batch | src/test/resources/commands/names.csv --json",
      })
  void printsWhatItPrinted(String name, String command, String rest) throws IOException {
    List<String> words = new ArrayList<>(List.of(command, "--index", SampleArchive.folder()));
    if (rest != null) {
      words.addAll(List.of(rest.split(" ")));
    }
    compare(name, Shell.run(words.toArray(String[]::new)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "extract, extract corpora/kb-1813-11-16 --json",
    "annotate, annotate src/test/resources/commands/briefing.txt",
    "annotate-json, annotate src/test/resources/commands/briefing.txt --json",
    "help, --help",
    "help-search, search --help",
    "help-ingest, ingest --help",
  })
  void needsNoArchive(String name, String line) throws IOException {
    compare(name, Shell.run(line.split(" ")));
  }

  private static void compare(String name, Shell shell) throws IOException {
    String printed =
        stable(
            "exit "
                + shell.code()
                + "\n"
                + shell.out()
                + (shell.err().isEmpty() ? "" : "--- standard error\n")
                + shell.err());
    Path file = FOLDER.resolve(name + ".golden");
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, printed);
    }
    assertEquals(Files.readString(file), printed);
  }

  /** Without what differs from run to run and from machine to machine: times, days, folders. */
  private static String stable(String printed) {
    return printed
        .replace(Path.of("").toAbsolutePath().toString(), "HERE")
        .replace(SampleArchive.folder(), "ARCHIVE")
        .replaceAll("\"tookMillis\" ?: ?\\d+", "\"tookMillis\":0")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:]{8}\\.\\d{3,}Z", "NOW")
        .replaceAll("\"seconds\" ?: ?[0-9.E-]+", "\"seconds\":0")
        .replaceAll("\\d+ ms\\b", "0 ms")
        .replaceAll("\"score\" ?: ?[0-9.E-]+", "\"score\":0")
        .replaceAll("(?m),\\d{4}-\\d\\d-\\d\\d$", ",TODAY")
        .replaceAll("(export of |Leeszaal export, )\\d{4}-\\d\\d-\\d\\d", "$1TODAY");
  }
}
