package org.leeszaal.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.leeszaal.corpus.SourceFile;

/** Reads each file on a thread of its own, so that a parser that never ends is left behind. */
final class GuardedExtractor implements Extractor {
  /** How often whoever watches is told of progress, in nanoseconds. */
  private static final long GLANCE = 1_000_000_000L;

  private final ExtractSettings settings;
  private final Formats formats;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("extract-", 0).factory());

  GuardedExtractor(ExtractSettings settings) {
    this.settings = settings;
    this.formats = new Formats(settings);
  }

  @Override
  public Extraction extract(SourceFile file) {
    return extract(file, () -> {});
  }

  @Override
  public Extraction extract(SourceFile file, Runnable progress) {
    try {
      return read(file, progress);
    } catch (NoSuchFileException e) {
      return new Extraction.Failed("The file is no longer there.");
    } catch (AccessDeniedException e) {
      return new Extraction.Failed("The file may not be read; ask for the right to read it.");
    } catch (IOException e) {
      return new Extraction.Failed("The disk can't read the file: " + e.getMessage() + ".");
    }
  }

  private Extraction read(SourceFile file, Runnable progress) throws IOException {
    if (Files.size(file.path()) == 0) {
      return new Extraction.Skipped("The file is empty.");
    }
    Optional<String> page = SavedPage.of(file.path());
    if (page.isPresent()) {
      return new Extraction.Skipped("It is a part of the saved page " + page.get() + ".");
    }
    Content content = Content.ofFile(file.path(), settings.largestFile());
    Session session =
        new Session(settings, formats, new ArticleMaker(sha256(content, file.path())));
    Future<?> reading = threads.submit(() -> session.read(content));
    return await(reading, session, progress);
  }

  private Extraction await(Future<?> reading, Session session, Runnable progress) {
    long told = session.lastProgress();
    while (true) {
      long last = session.lastProgress();
      if (last != told) {
        told = last;
        progress.run();
      }
      long spent = System.nanoTime() - last;
      long left = settings.timeLimit().toNanos() - spent;
      if (left <= 0) {
        reading.cancel(true);
        return new Extraction.Failed(
            "It could not be read within "
                + settings.timeLimit().toSeconds()
                + " seconds, the limit for one document; it may be damaged.");
      }
      try {
        reading.get(Math.min(left, GLANCE), TimeUnit.NANOSECONDS);
        return session.outcome();
      } catch (TimeoutException e) {
        // The file may have many parts, each with time of its own: look again.
      } catch (InterruptedException e) {
        reading.cancel(true);
        Thread.currentThread().interrupt();
        return new Extraction.Failed("The reading was stopped before it was done; run it again.");
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private static String sha256(Content content, Path path) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      if (content.size() == content.head().length) {
        return HexFormat.of().formatHex(digest.digest(content.head()));
      }
      try (InputStream in = Files.newInputStream(path)) {
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          digest.update(buffer, 0, n);
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
