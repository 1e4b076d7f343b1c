package org.leeszaal.ingest.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.leeszaal.article.Article;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.extract.Extraction;
import org.leeszaal.extract.Extractor;

/**
 * The child's side: reads the files that the parent names, as many at a time as it names, and ends
 * with the parent, whatever a parser is doing at that time.
 */
public final class ChildLoop {
  /** What the process says when the extractor itself is at fault. */
  private static final int BROKEN = 70;

  private static final byte[] NOTHING = new byte[0];

  private final Extractor extractor;
  private final DataInputStream in;
  private final DataOutputStream out;

  /** A parser may never come back: the thread that listens to the parent is another one. */
  private final ExecutorService reading =
      Executors.newCachedThreadPool(
          Thread.ofPlatform()
              .name("reading")
              .uncaughtExceptionHandler((thread, fault) -> Runtime.getRuntime().halt(BROKEN))
              .factory());

  private ChildLoop(Extractor extractor, InputStream in, OutputStream out) {
    this.extractor = extractor;
    this.in = new DataInputStream(new BufferedInputStream(in));
    this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
  }

  /**
   * Serves until the parent is gone, and ends this process then. Call it once, with the streams
   * that the process was started with; parsers must not print to them.
   */
  public static void serve(Extractor extractor, InputStream in, OutputStream out) {
    ChildLoop loop = new ChildLoop(extractor, in, out);
    try {
      loop.say(new Frame(0, Frame.Kind.READY, NOTHING));
      while (true) {
        Frame question = Frame.read(loop.in);
        SourceFile file = Wire.file(question.content());
        loop.reading.execute(() -> loop.read(file, question.file()));
      }
    } catch (IOException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  private void read(SourceFile file, int number) {
    try {
      switch (extractor.extract(file, () -> progress(number))) {
        case Extraction.Extracted(var articles, var leftOut) -> {
          for (Article article : articles) {
            say(new Frame(number, Frame.Kind.ARTICLE, Wire.article(article)));
          }
          say(new Frame(number, Frame.Kind.EXTRACTED, Wire.words(leftOut)));
        }
        case Extraction.Skipped(var reason) ->
            say(new Frame(number, Frame.Kind.SKIPPED, Wire.words(List.of(reason))));
        case Extraction.Failed(var reason) ->
            say(new Frame(number, Frame.Kind.FAILED, Wire.words(List.of(reason))));
      }
    } catch (IOException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  private void progress(int number) {
    try {
      say(new Frame(number, Frame.Kind.PROGRESS, NOTHING));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void say(Frame frame) throws IOException {
    frame.write(out);
  }
}
