package org.leeszaal.schema;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;

/** The body of an article as it is stored: packed, because it is most of what an archive holds. */
public final class StoredText {
  private static final byte[] NOTHING = {};

  private StoredText() {}

  public static BytesRef encode(String body) {
    return Deflated.pack(body.getBytes(StandardCharsets.UTF_8), NOTHING);
  }

  /** The body of a document that was read with it; empty when it was read without. */
  public static String body(Document document) {
    BytesRef bytes = document.getBinaryValue(TextPart.BODY.key());
    return bytes == null ? "" : new String(Deflated.unpack(bytes, NOTHING), StandardCharsets.UTF_8);
  }
}
