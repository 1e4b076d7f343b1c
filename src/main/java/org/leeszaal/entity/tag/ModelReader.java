package org.leeszaal.entity.tag;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads OpenNLP's binary form of a perceptron straight into our layout: the string of a feature is
 * hashed as it comes and never made, which takes a fraction of the time of OpenNLP's own reader. A
 * test holds the two alike.
 */
final class ModelReader {
  private static final String TYPE = "Perceptron";
  private static final int BUFFER = 1 << 16;

  /** More of anything than this is no model of ours. */
  private static final int MOST = 10_000_000;

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.wrap(new byte[BUFFER]).limit(0);

  private ModelReader(InputStream in) {
    this.in = in;
  }

  /**
   * The model of an unpacked stream.
   *
   * @throws IOException when it breaks off, or holds something else
   */
  static NameModel read(InputStream in) throws IOException {
    ModelReader reader = new ModelReader(in);
    NameModel model = reader.model();
    if (reader.bytes.hasRemaining() || reader.refill() > 0) {
      throw new IOException("more behind the end of the model");
    }
    return model;
  }

  /** A row of features that have weights for the same tags. */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never changed
  private record Pattern(int features, byte[] tags) {}

  private NameModel model() throws IOException {
    if (!text().equals(TYPE)) {
      throw new IOException("no " + TYPE);
    }
    List<String> tags = texts(count(Byte.MAX_VALUE));
    List<Pattern> patterns = new ArrayList<>();
    long features = 0;
    long weights = 0;
    for (String row : texts(count(MOST))) {
      Pattern pattern = pattern(row, tags.size());
      patterns.add(pattern);
      features += pattern.features;
      weights += (long) pattern.features * pattern.tags.length;
    }
    if (features != count(MOST) || weights > 4L * MOST) {
      throw new IOException("another number of features than said");
    }
    NameModel model = new NameModel(new Tags(tags), (int) features, (int) weights);
    for (int feature = 0; feature < features; feature++) {
      model.name(feature, key());
    }
    fill(model, patterns);
    return model;
  }

  /** {@code 372 0 1 2}: so many features with weights for these tags. */
  private static Pattern pattern(String row, int tags) throws IOException {
    String[] parts = row.strip().split(" ");
    try {
      byte[] at = new byte[parts.length - 1];
      for (int i = 0; i < at.length; i++) {
        at[i] = Byte.parseByte(parts[i + 1]);
        if (at[i] < 0 || at[i] >= tags) {
          throw new IOException("no tag " + at[i]);
        }
      }
      int features = Integer.parseInt(parts[0]);
      if (features < 0 || features > MOST) {
        throw new IOException("no number of features: " + features);
      }
      return new Pattern(features, at);
    } catch (NumberFormatException e) {
      throw new IOException("no row of tags", e);
    }
  }

  private void fill(NameModel model, List<Pattern> patterns) throws IOException {
    for (Pattern pattern : patterns) {
      for (int i = 0; i < pattern.features; i++) {
        for (byte tag : pattern.tags) {
          need(Double.BYTES);
          model.weight(tag, (float) bytes.getDouble());
        }
        model.next();
      }
    }
  }

  private int count(int most) throws IOException {
    need(Integer.BYTES);
    int count = bytes.getInt();
    if (count < 0 || count > most) {
      throw new IOException("no number: " + count);
    }
    return count;
  }

  private List<String> texts(int count) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }

  private int length() throws IOException {
    need(Short.BYTES);
    return Short.toUnsignedInt(bytes.getShort());
  }

  /** A short text in Java's own form of UTF-8. */
  private String text() throws IOException {
    int length = length();
    StringBuilder text = new StringBuilder(length);
    for (int end = length; end > 0; ) {
      need(Math.min(end, 3));
      int before = bytes.position();
      text.append(letter());
      end -= bytes.position() - before;
    }
    return text.toString();
  }

  /** The key of a feature, as {@link HashedFeatures#keyOf} makes it of its text. */
  private long key() throws IOException {
    int length = length();
    need(length);
    int end = bytes.position() + length;
    long hash = 0;
    while (bytes.position() < end) {
      hash = Piece.then(hash, letter());
    }
    if (bytes.position() != end) {
      throw new IOException("broken text");
    }
    return Piece.mix(hash);
  }

  private char letter() throws IOException {
    int first = bytes.get();
    if (first >= 0) {
      return (char) first;
    }
    if ((first & 0xE0) == 0xC0) {
      return (char) ((first & 0x1F) << 6 | tail());
    }
    if ((first & 0xF0) == 0xE0) {
      return (char) ((first & 0x0F) << 12 | tail() << 6 | tail());
    }
    throw new IOException("broken text");
  }

  private int tail() throws IOException {
    if (!bytes.hasRemaining()) {
      throw new EOFException();
    }
    return bytes.get() & 0x3F;
  }

  /** Has so many bytes at hand. */
  private void need(int size) throws IOException {
    while (bytes.remaining() < size) {
      if (refill() == 0) {
        throw new EOFException();
      }
    }
  }

  /** Reads on; gives how many bytes are at hand then, unless none came. */
  private int refill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    bytes.position(bytes.position() + Math.max(0, read)).flip();
    return read <= 0 ? 0 : bytes.remaining();
  }
}
