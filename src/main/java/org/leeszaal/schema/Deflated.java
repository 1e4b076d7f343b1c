package org.leeszaal.schema;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.util.BytesRef;

/**
 * Bytes of one article in fewer bytes (RFC 1951). Each article is packed by itself: Lucene's own
 * compression either keeps nearly all of the bytes or has to unpack many articles to read one.
 */
final class Deflated {
  private static final int LEVEL = 6;
  private static final int STEP = 8192;

  private Deflated() {}

  /**
   * @param known what the reader of the bytes will have at hand; what the data shares with the last
   *     32,768 bytes of it costs next to nothing
   */
  static BytesRef pack(byte[] data, byte[] known) {
    Deflater deflater = new Deflater(LEVEL, true);
    try {
      if (known.length > 0) {
        deflater.setDictionary(known);
      }
      deflater.setInput(data);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(STEP);
      byte[] buffer = new byte[STEP];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return new BytesRef(out.toByteArray());
    } finally {
      deflater.end();
    }
  }

  /**
   * @param known as it was given to {@link #pack}
   * @throws IllegalStateException when the bytes are damaged
   */
  static byte[] unpack(BytesRef packed, byte[] known) {
    Inflater inflater = new Inflater(true);
    try {
      if (known.length > 0) {
        inflater.setDictionary(known);
      }
      inflater.setInput(packed.bytes, packed.offset, packed.length);
      ByteArrayOutputStream out = new ByteArrayOutputStream(STEP);
      byte[] buffer = new byte[STEP];
      while (!inflater.finished()) {
        int got = inflater.inflate(buffer);
        if (got == 0 && !inflater.finished() && inflater.needsInput()) {
          throw new IllegalStateException("a stored article ends too early: run verify");
        }
        out.write(buffer, 0, got);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new IllegalStateException("a stored article is damaged: run verify", e);
    } finally {
      inflater.end();
    }
  }
}
