package org.leeszaal.extract;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.leeszaal.extract.text.TextDecoder;

/** The bytes of a file or of a part of one, read as late and as little as possible. */
final class Content {
  private static final int HEAD = 16 * 1024;

  private final String label;
  private final Optional<Path> file;
  private final long size;
  private final long limit;
  private final byte[] head;
  private Optional<byte[]> bytes;
  private Optional<String> text = Optional.empty();
  private Optional<String> headText = Optional.empty();

  private Content(
      String label,
      Optional<Path> file,
      long size,
      long limit,
      byte[] head,
      Optional<byte[]> bytes) {
    this.label = label;
    this.file = file;
    this.size = size;
    this.limit = limit;
    this.head = head;
    this.bytes = bytes;
  }

  static Content ofFile(Path path, long limit) throws IOException {
    long size = Files.size(path);
    if (size <= limit) {
      byte[] all = Files.readAllBytes(path);
      return new Content(path.toString(), Optional.of(path), size, limit, all, Optional.of(all));
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(HEAD);
      return new Content(path.toString(), Optional.of(path), size, limit, head, Optional.empty());
    }
  }

  /** For limits of parts that have no name yet. */
  static Content ofNothing() {
    return new Content("", Optional.empty(), 0, 0, new byte[0], Optional.of(new byte[0]));
  }

  /** A part of a file, under the name {@code outer!/name}. */
  Content part(String name, byte[] part) {
    return new Content(
        label + "!/" + name, Optional.empty(), part.length, limit, part, Optional.of(part));
  }

  /** The path of the file, with the names of parts behind it. */
  String label() {
    return label;
  }

  /** Last name of the label. */
  String name() {
    return label.substring(Math.max(label.lastIndexOf('/'), label.lastIndexOf('\\')) + 1);
  }

  /** Lower case, without the dot; empty when there is none. */
  String extension() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The file itself, when this is not a part of one. */
  Optional<Path> file() {
    return file;
  }

  long size() {
    return size;
  }

  /** At least the first 16 KB, or all. */
  byte[] head() {
    return head;
  }

  boolean startsWith(String ascii) {
    return hasAt(0, ascii);
  }

  boolean hasAt(int offset, String latin1) {
    if (head.length < offset + latin1.length()) {
      return false;
    }
    for (int i = 0; i < latin1.length(); i++) {
      if ((head[offset + i] & 0xFF) != latin1.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  byte[] bytes() throws IOException {
    if (bytes.isEmpty()) {
      throw Unreadable.fail(
          String.format(
              Locale.ROOT,
              "The file has %,d MB, more than the %,d MB that one document may have. Split it, or"
                  + " raise the limit in the configuration.",
              size >> 20,
              limit >> 20));
    }
    return bytes.get();
  }

  InputStream open() throws IOException {
    if (bytes.isPresent()) {
      return new ByteArrayInputStream(bytes.get());
    }
    return new BufferedInputStream(Files.newInputStream(file.orElseThrow()), 1 << 16);
  }

  /** All of it as characters, in whatever encoding it is. */
  String text() throws IOException {
    if (text.isEmpty()) {
      text = Optional.of(TextDecoder.decode(bytes()));
    }
    return text.get();
  }

  /** The first characters, for recognising the format. */
  String headText() {
    if (headText.isEmpty()) {
      byte[] begin = head.length > HEAD ? java.util.Arrays.copyOf(head, HEAD) : head;
      headText = Optional.of(TextDecoder.decode(begin));
    }
    return headText.get();
  }

  /**
   * Whether it is made of characters; a few control characters (wire copy has some) are allowed.
   */
  boolean isText() {
    String begin = headText();
    int strange = 0;
    for (int i = 0; i < begin.length(); i++) {
      char c = begin.charAt(i);
      boolean control = c < ' ' && "\t\n\r\f\u000B\u0001\u0002\u0003\u0004\u001A".indexOf(c) < 0;
      strange += control || c == '\uFFFD' || (c >= 0x7F && c < 0xA0 && c != 0x85) ? 1 : 0;
    }
    return strange * 50 <= begin.length();
  }
}
