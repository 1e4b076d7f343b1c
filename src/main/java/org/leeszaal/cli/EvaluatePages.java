package org.leeszaal.cli;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leeszaal.article.Article;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.corpus.Corpus;
import org.leeszaal.corpus.MissingPath;
import org.leeszaal.extract.Extraction;
import org.leeszaal.extract.Extractor;
import org.leeszaal.extract.Extractors;
import org.leeszaal.web.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "pages",
    mixinStandardHelpOptions = true,
    description = {
      "Are title and date of web pages read rightly?",
      "GOLD.jsonl has a line for each page with id, title and date (YYYY-MM-DD); the page is DIR/ID.html or DIR/ID.html.gz."
    })
final class EvaluatePages implements Callable<Integer> {
  /** Made when a line is read: every start of the program, for help too, makes this command. */
  private static final class Lines {
    static final ObjectReader GOLD = JsonMapper.builder().build().readerFor(Gold.class);
  }

  @Spec private CommandSpec spec;
  @Mixin private ConfigOption config;
  @Mixin private JsonOption json;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "Write the body of each page to DIR/ID.txt, for scoring programs.")
  private @Nullable Path texts;

  @Parameters(index = "0", paramLabel = "GOLD.jsonl")
  private Path gold;

  @Parameters(index = "1", paramLabel = "DIR")
  private Path folder;

  /** A line of the expected answers; empty title or date where it is not known. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Gold(String id, @Nullable String title, @Nullable String date) {}

  @Override
  public Integer call() throws IOException {
    Extractor extractor = Extractors.open(config.read().extract());
    if (!Files.isReadable(gold)) {
      throw new MissingPath(gold, "no such file, or it may not be read.");
    }
    Tally tally = new Tally();
    for (String line : Files.readAllLines(gold)) {
      if (!line.isBlank()) {
        Gold wanted = parsed(line);
        Optional<Article> article = article(wanted.id(), extractor);
        tally.add(wanted, article);
        write(wanted.id(), article.map(Article::body).orElse(""));
      }
    }
    PagesJson scores = tally.scores();
    switch (json.form()) {
      case JSON -> spec.commandLine().getOut().println(Json.line(scores));
      case TEXT -> print(scores, spec.commandLine().getOut());
    }
    return ExitCodes.FINE;
  }

  private Gold parsed(String line) {
    try {
      return Lines.GOLD.readValue(line);
    } catch (JsonProcessingException e) {
      throw new ParameterException(
          spec.commandLine(), gold + ": is not JSON Lines: " + e.getOriginalMessage(), e);
    }
  }

  private Optional<Article> article(String id, Extractor extractor) {
    Path page =
        Stream.of(".html", ".html.gz")
            .map(ending -> folder.resolve(id + ending))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow(() -> new MissingPath(folder.resolve(id + ".html"), "no such page."));
    Extraction extraction = extractor.extract(new Corpus(List.of(page)).files().getFirst());
    return extraction instanceof Extraction.Extracted(var articles, var leftOut)
        ? articles.stream().findFirst()
        : Optional.empty();
  }

  private void write(String id, String body) throws IOException {
    if (texts != null) {
      Files.createDirectories(texts);
      Files.writeString(texts.resolve(id.replace('/', '_') + ".txt"), body);
    }
  }

  private static void print(PagesJson scores, PrintWriter out) {
    out.printf("%d pages, %d of them give an article%n", scores.pages, scores.read);
    out.printf(Locale.ROOT, "%-16s %.4f%n", "title right", scores.titles);
    out.printf(Locale.ROOT, "%-16s %.4f of those with a date%n", "date right", scores.dates);
    out.printf(Locale.ROOT, "%-16s %.4f of those with a date%n", "date wrong", scores.wrongDates);
  }

  /**
   * @param read pages that give an article
   * @param titles share of expected titles that were found, letters and digits compared
   * @param dates share of expected days that were found
   * @param wrongDates share of pages with an expected day for which another one was given
   */
  record PagesJson(int pages, int read, double titles, double dates, double wrongDates) {}

  private static final class Tally {
    private int pages;
    private int read;
    private int titles;
    private int titlesRight;
    private int dates;
    private int datesRight;
    private int datesWrong;

    void add(Gold wanted, Optional<Article> given) {
      pages++;
      read += given.isPresent() ? 1 : 0;
      String title = wanted.title() == null ? "" : wanted.title();
      if (!title.isBlank()) {
        titles++;
        titlesRight += same(title, given.map(Article::title).orElse("")) ? 1 : 0;
      }
      String date = wanted.date() == null ? "" : wanted.date();
      if (date.length() >= 10) {
        dates++;
        String day =
            given
                .map(Article::published)
                .flatMap(PublishedDate::day)
                .map(Object::toString)
                .orElse("");
        boolean right = day.equals(date.substring(0, 10));
        datesRight += right ? 1 : 0;
        datesWrong += right || day.isEmpty() ? 0 : 1;
      }
    }

    private static boolean same(String a, String b) {
      return letters(a).equals(letters(b));
    }

    private static String letters(String text) {
      return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    PagesJson scores() {
      return new PagesJson(
          pages,
          read,
          (double) titlesRight / Math.max(1, titles),
          (double) datesRight / Math.max(1, dates),
          (double) datesWrong / Math.max(1, dates));
    }
  }
}
