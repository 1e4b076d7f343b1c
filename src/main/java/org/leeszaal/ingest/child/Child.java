package org.leeszaal.ingest.child;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
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
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.extract.Extraction;

/** One reading process, and the parent's end of the line to it. Used by one thread at a time. */
final class Child implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);

  private static final Duration GRACE = Duration.ofSeconds(3);

  private static final long GLANCE = 500;

  /** Frames that wait for the parent: a child that gives faster than that waits itself. */
  private static final int WAITING = 64;

  /**
   * Ctrl-C reaches every process of a terminal: the parent decides, and a child reads to the end.
   */
  private static final List<String> DEAF =
      List.of("/bin/sh", "-c", "trap '' HUP INT TERM; exec \"$0\" \"$@\"");

  private final ChildSettings settings;
  private final Share share;
  private final Process process;
  private final DataOutputStream out;
  private final LastWords lastWords;
  private final TemporaryFolder folder;
  private final BlockingQueue<Optional<Frame>> frames = new LinkedBlockingQueue<>(WAITING);
  private volatile boolean brokenOff;
  private volatile boolean closed;
  private int files;
  private boolean slow;

  private Child(ChildSettings settings, Share share, Process process, TemporaryFolder folder) {
    this.settings = settings;
    this.share = share;
    this.process = process;
    this.folder = folder;
    out = new DataOutputStream(process.getOutputStream());
    lastWords = LastWords.of(process.getErrorStream());
    Thread.ofPlatform().daemon().name("child-" + process.pid()).start(this::listen);
  }

  /** How much a child reads before another takes its place. */
  enum Share {
    OF_BEGINNERS,
    WHOLE;

    int files(ChildSettings settings) {
      return this == WHOLE
          ? settings.filesPerChild()
          : Math.min(settings.beginners().files(), settings.filesPerChild());
    }
  }

  /**
   * @throws ChildProblem when it can't be started at all
   */
  static Child start(ChildSettings settings, Share share) {
    try {
      TemporaryFolder folder = TemporaryFolder.make();
      Child child = new Child(settings, share, process(settings, share, folder), folder);
      Optional<Frame> ready = child.next(START);
      if (ready.isEmpty() || ready.get().kind() != Frame.Kind.READY) {
        child.close();
        throw new ChildProblem(child.lastWords.text());
      }
      return child;
    } catch (IOException e) {
      throw new ChildProblem(String.valueOf(e.getMessage()));
    }
  }

  private static Process process(ChildSettings settings, Share share, TemporaryFolder folder)
      throws IOException {
    List<String> command = new ArrayList<>(settings.command());
    command.add(1, "-Djava.io.tmpdir=" + folder.path());
    command.add(1, "-XX:ErrorFile=" + folder.path().resolve("crash.log"));
    command.addAll(0, DEAF);
    if (share == Share.OF_BEGINNERS) {
      command.addAll(DEAF.size() + 1, settings.beginners().options());
    }
    boolean started = false;
    try {
      Process process = new ProcessBuilder(command).start();
      started = true;
      return process;
    } finally {
      if (!started) {
        folder.delete();
      }
    }
  }

  private void listen() {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      boolean heard = true;
      while (heard) {
        heard = keep(Frame.read(in));
      }
    } catch (IOException | InterruptedException e) {
      brokenOff = true;
      frames.offer(Optional.empty());
    }
  }

  /** Waits for room; false when nobody will ever make any. */
  private boolean keep(Frame frame) throws InterruptedException {
    while (!closed) {
      if (frames.offer(Optional.of(frame), GLANCE, TimeUnit.MILLISECONDS)) {
        return true;
      }
    }
    return false;
  }

  /** Empty when the line broke off or nothing was said for so long. */
  private Optional<Frame> next(Duration patience) {
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

  /** Whether it can be given another file. */
  boolean isFit() {
    return !closed && !brokenOff && !slow && process.isAlive() && files < share.files(settings);
  }

  /** Whatever happens to the child, there is an outcome; see {@link #isFit} afterwards. */
  Extraction read(SourceFile file) {
    files++;
    try {
      new Frame(Frame.Kind.READ, Wire.file(file)).write(out);
      return hear();
    } catch (IOException
        | IllegalArgumentException
        | NoSuchElementException
        | DateTimeException
        | IndexOutOfBoundsException e) {
      return new Extraction.Failed(brokenOffReason()); // it is gone, or says what makes no sense
    }
  }

  private Extraction hear() throws IOException {
    List<Article> articles = new ArrayList<>();
    long characters = 0;
    while (true) {
      long asked = System.nanoTime();
      Optional<Frame> heard = next(settings.timeLimit().plus(GRACE));
      // The child has the same limit and left a parser behind that may never end.
      slow |= System.nanoTime() - asked >= settings.timeLimit().toNanos();
      if (heard.isEmpty()) {
        return new Extraction.Failed(brokenOff ? brokenOffReason() : slowReason());
      }
      byte[] content = heard.get().content();
      switch (heard.get().kind()) {
        case PROGRESS -> {}
        case ARTICLE -> {
          Article article = Wire.article(content);
          articles.add(article);
          characters += article.text().length();
          if (characters > settings.mostCharacters()) {
            close();
            return new Extraction.Failed(
                "It gives more than "
                    + settings.mostCharacters()
                    + " characters of text, the limit"
                    + " for one file. Split it, or raise the limit in the configuration.");
          }
        }
        case EXTRACTED -> {
          return new Extraction.Extracted(articles, Wire.words(content));
        }
        case SKIPPED -> {
          return new Extraction.Skipped(Wire.words(content).getFirst());
        }
        case FAILED -> {
          return new Extraction.Failed(Wire.words(content).getFirst());
        }
        case READY, READ -> throw new IOException("no answer: " + heard.get().kind());
      }
    }
  }

  /** Why there is no answer that can be used, for people. Ends the child. */
  private String brokenOffReason() {
    boolean ended = hasEnded();
    close();
    return ended
        ? new Death(process.exitValue(), lastWords.text(), settings.heapMegabytes()).reason()
        : "Reading it made the process that read it say what can't be understood. Open the file"
            + " with the program that made it and save it anew.";
  }

  /** Why there is no answer in time, for people. Ends the child. */
  private String slowReason() {
    close();
    return "It could not be read within "
        + settings.timeLimit().toSeconds()
        + " seconds, the limit for one document; it may be damaged.";
  }

  /** The line breaks off a moment before the process is gone. */
  private boolean hasEnded() {
    try {
      return process.waitFor(2, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }

  /** Ends it at once, with whatever it started itself. */
  @Override
  public void close() {
    closed = true; // lets go of a listener that waits for room
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    folder.delete();
  }
}
