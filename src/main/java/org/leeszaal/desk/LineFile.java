package org.leeszaal.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * A file of lines with one meaning. It is written whole to a new file that then takes the old one's
 * place, under a lock that other processes respect; it is read again when it has changed, whoever
 * changed it. Empty lines and lines that begin with {@code #} are kept and mean nothing.
 *
 * @param <T> what the lines mean
 */
final class LineFile<T> {
  /** Longer than the tick of any file system's clock. */
  private static final Duration TICK = Duration.ofSeconds(2);

  private final Path file;
  private final String head;
  private final FolderLock lock;
  private final Reader<T> reader;
  private final AtomicReference<Read<T>> last = new AtomicReference<>();

  /**
   * @param head first line of a new file, a remark for people
   */
  LineFile(Path file, String head, FolderLock lock, Reader<T> reader) {
    this.file = file;
    this.head = head;
    this.lock = lock;
    this.reader = reader;
  }

  /** Makes one value of the lines that mean something. */
  interface Reader<T> {
    T read(List<Line> lines);
  }

  /**
   * @param number in the file, from 1
   */
  record Line(Path file, int number, String text) {
    DeskProblem problem(String sentence) {
      return new DeskProblem(file, number, sentence);
    }

    DeskProblem problem(RuntimeException why) {
      String sentence = String.valueOf(why.getMessage());
      return problem(sentence.endsWith(".") ? sentence : sentence + ".");
    }
  }

  /** The first word of a line as it stands in a file, by which lines are told apart. */
  static String key(String line) {
    String text = bare(line);
    try {
      return text.isEmpty() || text.startsWith("#") ? "" : Words.of(text).take("the first word");
    } catch (IllegalArgumentException e) {
      return ""; // a quote that is not closed: the line is nobody's, and reading it says so
    }
  }

  /** Without what surrounds it; editors put a mark before the first line. */
  private static String bare(String line) {
    String text = line.strip();
    return text.startsWith("\uFEFF") ? text.substring(1).strip() : text;
  }

  /** What tells one state of a file from another. */
  private record Stamp(long size, Instant modified, String key) {}

  private record Read<T>(Stamp stamp, Instant when, T value) {
    /** A file that was changed a moment before may change again without a new time. */
    boolean isSureFor(Stamp now) {
      return stamp.equals(now) && when.minus(TICK).isAfter(now.modified());
    }
  }

  /** What the file says now. */
  T value() {
    Instant when = Instant.now();
    Stamp now = stamp(); // older than the text that is read: at worst it is read once more
    Read<T> known = last.get();
    if (known != null && known.isSureFor(now)) {
      return known.value();
    }
    T value = reader.read(meaning(lines()));
    last.set(new Read<>(now, when, value));
    return value;
  }

  /** Changes the lines; nobody else writes between reading and writing. */
  void change(UnaryOperator<List<String>> change) {
    lock.hold(
        () -> {
          List<String> before = lines();
          List<String> after = change.apply(List.copyOf(before));
          reader.read(meaning(after));
          if (!after.equals(before)) {
            write(after);
          }
        });
  }

  private Stamp stamp() {
    try {
      BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(
          facts.size(),
          facts.lastModifiedTime().toInstant(),
          Objects.toString(facts.fileKey(), ""));
    } catch (NoSuchFileException e) {
      return new Stamp(-1, Instant.EPOCH, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (CharacterCodingException e) {
      throw new DeskProblem(file, 1, "the file is not UTF-8 text; save it as UTF-8.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Line> meaning(List<String> all) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String text = bare(all.get(i));
      if (!text.isEmpty() && !text.startsWith("#")) {
        lines.add(new Line(file, i + 1, text));
      }
    }
    return lines;
  }

  /** A new name is on the disk once its folder is. */
  private void keepName() {
    Path folder = file.toAbsolutePath().resolveSibling("");
    try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
      opened.force(true);
    } catch (IOException e) {
      // Not every system can force a folder, or open it; the change is made all the same.
    }
  }

  private void write(List<String> lines) {
    Path next = file.resolveSibling(file.getFileName() + ".new");
    List<String> all = new ArrayList<>(lines);
    if (!Files.exists(file)) {
      all.addFirst(head);
    }
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(String.join("\n", all) + "\n");
    try {
      try (FileChannel out =
          FileChannel.open(
              next,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      keepName();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
