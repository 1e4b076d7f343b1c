package org.leeszaal.ingest.child;

import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.ArticleSource;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.FileType;
import org.leeszaal.article.Language;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.corpus.SourceFile;
import org.leeszaal.extract.ExtractSettings;
import org.leeszaal.extract.Extraction;
import org.leeszaal.extract.Extractor;
import org.leeszaal.extract.Extractors;

/** A reading process whose parsers do what the file says: the worst that a parser can do. */
final class HostileReader implements Extractor {
  private static final AtomicInteger CALLS = new AtomicInteger();

  private final Extractor real = Extractors.open(ExtractSettings.DEFAULT);

  private HostileReader() {}

  public static void main(String[] args) {
    System.setOut(System.err);
    ChildLoop.serve(
        new HostileReader(),
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out));
  }

  @Override
  public Extraction extract(SourceFile file) {
    int number = CALLS.incrementAndGet(); // the parent's, too, when it asks for one at a time
    try {
      String text = Files.readString(file.path(), StandardCharsets.ISO_8859_1);
      if (text.startsWith("DO ")) {
        act(text.substring(3).lines().findFirst().orElse(""), file.path(), number);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return real.extract(file);
  }

  private static void act(String deed, Path file, int number) throws IOException {
    switch (deed) {
      case "hang" -> hang();
      case "tell and hang" -> {
        Files.createFile(file.resolveSibling(file.getFileName() + ".begun"));
        hang();
      }
      case "dawdle" -> dawdle(file.resolveSibling(file.getFileName() + ".begun"));
      case "exit" -> System.exit(7);
      case "die" -> kill();
      case "eat" -> eat();
      case "throw" -> throw new IllegalStateException("a parser's fault");
      case "lie" -> {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
          out.write(new byte[] {0, 0, 0, 5, 'a', 0, 0, 0, (byte) number, 1, 0, 0, 0, 0});
          out.flush();
          hang();
        }
      }
      case "misdate" -> {
        try (DataOutputStream out =
            new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
          String article = new String(Wire.article(dated()), StandardCharsets.ISO_8859_1);
          byte[] undated =
              article.replace("2021-07-19", "2021-99-99").getBytes(StandardCharsets.ISO_8859_1);
          new Frame(number, Frame.Kind.ARTICLE, undated).write(out);
          new Frame(number, Frame.Kind.ARTICLE, Wire.article(dated())).write(out);
          new Frame(number, Frame.Kind.EXTRACTED, Wire.words(List.of())).write(out);
          hang();
        }
      }
      case "chatter" -> {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
          out.write(new byte[] {0, 0, 0, 4, 'e', 0, 0, 0, (byte) number, 0, 0, 0, 0});
          out.write(new byte[] {0, 0, 0, 0, 'h', 0, 0, 0, (byte) number});
          byte[] progress = {0, 0, 0, 0, 'p', 0, 0, 0, (byte) number};
          while (true) {
            out.write(progress);
          }
        }
      }
      case "babble" -> {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
          out.write(
              "Warning: I print where I should not\n".repeat(50).getBytes(StandardCharsets.UTF_8));
          out.flush();
          hang();
        }
      }
      default -> throw new IllegalArgumentException(deed);
    }
  }

  private static Article dated() {
    return new Article(
        new ArticleId("abc-1"),
        "Titel",
        "",
        "Tekst",
        Language.NL,
        List.of(),
        new PublishedDate("2021-07-19", DateOrigin.URL),
        new ArticleSource(List.of(), "", "", "", "p", FileType.TXT));
  }

  /** Takes its time once, and no time when it is read again. */
  private static void dawdle(Path begun) throws IOException {
    if (Files.exists(begun)) {
      return;
    }
    Files.createFile(begun);
    try {
      Thread.sleep(6_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void hang() {
    long spun = 0;
    while (spun >= 0) {
      spun = (spun + 1) & 0xFFFF;
    }
  }

  private static void kill() {
    try {
      new ProcessBuilder("kill", "-SEGV", Long.toString(ProcessHandle.current().pid()))
          .start()
          .waitFor();
      Thread.sleep(20_000);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void eat() {
    List<byte[]> eaten = new ArrayList<>();
    while (eaten.size() < 1_000_000) {
      eaten.add(new byte[1 << 20]);
    }
  }
}
