package org.leeszaal.ingest.child;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.leeszaal.article.Article;
import org.leeszaal.extract.Extraction;

/** What a child says about one file: filled by who listens to the child, heard by who asked. */
final class Hearing {
  private static final Duration GRACE = Duration.ofSeconds(3);

  private static final long GLANCE = 500;

  /** Frames that wait to be heard: a child that gives faster than that waits itself. */
  private static final int WAITING = 64;

  private final BlockingQueue<Optional<Frame>> frames = new LinkedBlockingQueue<>(WAITING);
  private volatile boolean brokenOff;
  private volatile boolean over;

  /** Waits for room; false when nobody will ever make any. */
  boolean keep(Frame frame) throws InterruptedException {
    while (!over) {
      if (frames.offer(Optional.of(frame), GLANCE, TimeUnit.MILLISECONDS)) {
        return true;
      }
    }
    return false;
  }

  /** There is no more to come. */
  void breakOff() {
    brokenOff = true;
    frames.offer(Optional.empty());
  }

  /** Lets go of a listener that waits for room. */
  void end() {
    over = true;
  }

  boolean isBrokenOff() {
    return brokenOff;
  }

  /** Empty when the line broke off or nothing was said for so long. */
  Optional<Frame> next(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      while (true) {
        Optional<Frame> frame = frames.poll(GLANCE, TimeUnit.MILLISECONDS);
        if (frame != null) {
          return frame;
        }
        if ((brokenOff && frames.isEmpty()) || System.nanoTime() > end) {
          return Optional.empty();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Hears it to the end. */
  Heard all(ChildSettings settings) {
    try {
      return listen(settings);
    } catch (IOException
        | IllegalArgumentException
        | NoSuchElementException
        | DateTimeException
        | IndexOutOfBoundsException e) {
      return new Heard.Nonsense();
    }
  }

  private Heard listen(ChildSettings settings) throws IOException {
    List<Article> articles = new ArrayList<>();
    long characters = 0;
    long ofPages = 0;
    Duration longest = Duration.ZERO;
    while (true) {
      long asked = System.nanoTime();
      Optional<Frame> heard = next(settings.timeLimit().plus(GRACE));
      Duration silence = Duration.ofNanos(System.nanoTime() - asked);
      longest = silence.compareTo(longest) > 0 ? silence : longest;
      if (heard.isEmpty()) {
        return brokenOff ? new Heard.BrokenOff() : new Heard.Silence();
      }
      Frame frame = heard.get();
      switch (frame.kind()) {
        case PROGRESS -> {}
        case ARTICLE -> {
          Article article = Wire.article(frame.content());
          articles.add(article);
          characters += article.text().length();
          ofPages += article.pageText().length();
          if (Math.max(characters, ofPages) > settings.mostCharacters()) {
            return new Heard.TooMuch();
          }
        }
        default -> {
          return new Heard.All(outcome(frame, articles), longest);
        }
      }
    }
  }

  private static Extraction outcome(Frame last, List<Article> articles) throws IOException {
    List<String> words = Wire.words(last.content());
    return switch (last.kind()) {
      case EXTRACTED -> new Extraction.Extracted(articles, words);
      case SKIPPED -> new Extraction.Skipped(words.getFirst());
      case FAILED -> new Extraction.Failed(words.getFirst());
      case READY, READ, PROGRESS, ARTICLE -> throw new IOException("no answer: " + last.kind());
    };
  }
}
