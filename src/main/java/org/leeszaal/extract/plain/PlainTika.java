package org.leeszaal.extract.plain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Tika as its documentation shows it: one {@link AutoDetectParser} for everything. */
public final class PlainTika {
  private static final int NO_LIMIT = -1;

  private final AutoDetectParser parser = new AutoDetectParser();

  /** Characters of the file's text; empty when Tika can't read it. Safe for several threads. */
  public OptionalInt characters(Path file) {
    BodyContentHandler text = new BodyContentHandler(NO_LIMIT);
    Metadata metadata = new Metadata();
    try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
      parser.parse(in, text, metadata, new ParseContext());
      return OptionalInt.of(text.toString().length());
    } catch (IOException | SAXException | TikaException e) {
      return OptionalInt.empty();
    }
  }
}
