package org.leeszaal.extract;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.leeszaal.article.Article;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The reading of one file: gathers its articles and what was left out, holds the limits, and is the
 * one place of this stage that catches everything, because files are hostile.
 */
final class Session {
  private static final Logger LOG = LoggerFactory.getLogger(Session.class);
  private static final String DAMAGED =
      "The file is damaged, or not what its beginning says it is. Open it with the program that"
          + " made it and save it anew.";

  private final ExtractSettings settings;
  private final Formats formats;
  private final ArticleMaker maker;
  private final List<Article> articles = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final AtomicLong progress = new AtomicLong(System.nanoTime());
  private long characters;
  private long pageCharacters;
  private long unpacked;
  private int depth = -1;
  private int parts;

  Session(ExtractSettings settings, Formats formats, ArticleMaker maker) {
    this.settings = settings;
    this.formats = formats;
    this.maker = maker;
  }

  ExtractSettings settings() {
    return settings;
  }

  /** When a part or an article was last begun, in the time of {@link System#nanoTime}. */
  long lastProgress() {
    return progress.get();
  }

  /** Reads a file or a part of one; what goes wrong inside is noted and does not come out. */
  void read(Content content) {
    read(content, null);
  }

  private void read(Content content, @Nullable FormatReader known) {
    depth++;
    int before = articles.size() + leftOut.size();
    try {
      countPart();
      if (depth > settings.deepestNesting()) {
        throw Unreadable.fail(
            "Archives are packed into each other more than "
                + settings.deepestNesting()
                + " deep; unpack the outer ones first.");
      }
      FormatReader reader = known == null ? formats.readerOf(content) : known;
      reader.read(content, this);
      if (articles.size() + leftOut.size() == before) {
        throw Unreadable.skip("There is no text in it that reads as an article.");
      }
    } catch (Unreadable e) {
      note(content, e);
    } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
      LOG.debug("{}", content.label(), e);
      note(content, Unreadable.fail(explain(e)));
    } finally {
      depth--;
    }
  }

  /** Reads a web page whose address is known from outside. */
  void readPage(Content content, String address) {
    read(content, new HtmlReader(address));
  }

  /** Says that a long document is still being read: its time begins anew. */
  void progress() {
    progress.set(System.nanoTime());
  }

  /** An article of a file that holds one. */
  void add(Content content, Draft draft) throws Unreadable {
    add(content.label(), draft);
  }

  /** An article of a file that holds many, counted from 1. */
  void add(Content content, int number, Draft draft) throws Unreadable {
    add(content.label() + "!/" + number, draft);
  }

  private void add(String label, Draft draft) throws Unreadable {
    countPart();
    Article article = maker.make(articles.size(), label, draft);
    if (article.body().isBlank() && article.lead().isBlank()) {
      if (article.title().isBlank()) {
        return;
      }
      leftOut.add(label + ": It has a headline and no text.");
      skipped.add("It has a headline and no text.");
      return;
    }
    characters += article.text().length();
    if (characters > settings.mostCharacters()) {
      throw Unreadable.fail(
          String.format(
              Locale.ROOT,
              "It holds more than %,d characters of text, the limit for one file. Split it, or"
                  + " raise the limit in the configuration.",
              settings.mostCharacters()));
    }
    articles.add(withinLimit(article));
  }

  /** The texts of pages may be as long again as those of articles; what is longer is not kept. */
  private Article withinLimit(Article article) {
    int length = article.pageText().length();
    if (pageCharacters + length > settings.mostCharacters()) {
      return article.withPageText("");
    }
    pageCharacters += length;
    return article;
  }

  /** A part that is no article, with the reason. */
  void leaveOut(String label, String reason) {
    skipped.add(reason);
    leftOut.add(label + ": " + reason);
  }

  /** Counts bytes that came out of an archive. */
  void countUnpacked(long bytes) throws Unreadable {
    unpacked += bytes;
    if (unpacked > settings.largestUnpacked()) {
      throw Unreadable.fail(
          String.format(
              Locale.ROOT,
              "It unpacks to more than %,d MB, the limit for one archive. Unpack it yourself if you"
                  + " trust it.",
              settings.largestUnpacked() >> 20));
    }
  }

  private void countPart() throws Unreadable {
    progress.set(System.nanoTime());
    if (++parts > settings.mostParts()) {
      throw Unreadable.fail(
          "It has more than " + settings.mostParts() + " parts, the limit for one file. Split it.");
    }
  }

  private void note(Content content, Unreadable e) {
    if (e.verdict() == Unreadable.Verdict.FAIL) {
      failed.add(e.reason());
    } else {
      skipped.add(e.reason());
    }
    leftOut.add(content.label() + ": " + e.reason());
  }

  Extraction outcome() {
    if (!articles.isEmpty()) {
      return new Extraction.Extracted(articles, leftOut);
    }
    String more = leftOut.size() > 1 ? " (and " + (leftOut.size() - 1) + " more parts)" : "";
    if (!failed.isEmpty()) {
      return new Extraction.Failed(failed.get(0) + more);
    }
    return new Extraction.Skipped(
        skipped.isEmpty()
            ? "There is no text in it that reads as an article."
            : skipped.get(0) + more);
  }

  private static String explain(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return "It needs more memory than Leeszaal has. Give more (JAVA_OPTS=-Xmx2g), or split it.";
    }
    if (e instanceof StackOverflowError) {
      return "Its parts are nested deeper than can be read.";
    }
    if (e instanceof NoSuchFileException) {
      return "The file is no longer there.";
    }
    if (e instanceof AccessDeniedException) {
      return "The file may not be read; ask for the right to read it.";
    }
    if (e instanceof EOFException) {
      return "The file ends too early: it was not copied or downloaded whole.";
    }
    return DAMAGED;
  }
}
