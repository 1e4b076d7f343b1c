package org.leeszaal.extract.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to characters when nobody says which encoding, or says it wrongly. The order of trust: a
 * byte order mark; UTF-16 by its pattern of zero bytes; UTF-8 where every byte fits; what the
 * document declares; then the one-byte encodings that newsrooms used, by which of them gives
 * readable words.
 */
public final class TextDecoder {
  private static final int SAMPLE = 64 * 1024;

  /** Bytes that fit nowhere, for each sequence of UTF-8 that fits, in a text that is UTF-8. */
  private static final int MOST_STRAYS = 3;

  private TextDecoder() {}

  /** Decodes all bytes; never fails, unreadable bytes become U+FFFD. */
  public static String decode(byte[] bytes) {
    return decode(bytes, "");
  }

  /**
   * Decodes all bytes.
   *
   * @param declared the encoding that the document or its envelope names; may be empty or wrong
   */
  public static String decode(byte[] bytes, String declared) {
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      String text = new String(bytes, marked.get());
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    Optional<Charset> wide = wideWithoutMark(bytes);
    if (wide.isPresent()) {
      return new String(bytes, wide.get());
    }
    Optional<String> utf8 = strictUtf8(bytes);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    return new String(bytes, narrow(bytes, declared));
  }

  private static Optional<Charset> marked(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (b.length >= 4 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE && b[2] == 0 && b[3] == 0) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (b.length >= 4 && b[0] == 0 && b[1] == 0 && b[2] == (byte) 0xFE && b[3] == (byte) 0xFF) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  /**
   * UTF-16 shows in Latin text as a zero on nearly every second byte, always on the same side, and
   * as line feeds and spaces with that zero beside them.
   */
  static Optional<Charset> wideWithoutMark(byte[] b) {
    int pairs = Math.min(b.length, SAMPLE) / 2;
    if (pairs < 2) {
      return Optional.empty();
    }
    int evenZero = 0;
    int oddZero = 0;
    for (int i = 0; i < pairs; i++) {
      evenZero += b[2 * i] == 0 ? 1 : 0;
      oddZero += b[2 * i + 1] == 0 ? 1 : 0;
    }
    if (oddZero > pairs * 6 / 10 && evenZero * 20 < oddZero) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (evenZero > pairs * 6 / 10 && oddZero * 20 < evenZero) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  /** All bytes as UTF-8, or nothing; a character cut off at the very end is forgiven. */
  private static Optional<String> strictUtf8(byte[] bytes) {
    for (int cut = 0; cut <= Math.min(3, bytes.length); cut++) {
      try {
        ByteBuffer part = ByteBuffer.wrap(bytes, 0, bytes.length - cut);
        return Optional.of(
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(part)
                .toString());
      } catch (CharacterCodingException e) {
        if (bytes.length > 0 && bytes[bytes.length - 1] >= 0) {
          break;
        }
      }
    }
    return mostlyUtf8(bytes) ? Optional.of(new String(bytes, StandardCharsets.UTF_8)) : none();
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  /** One bad byte in a long UTF-8 page (a cut advertisement) must not turn all accents to junk. */
  private static boolean mostlyUtf8(byte[] b) {
    int good = 0;
    int western = 0;
    int bad = 0;
    int i = 0;
    while (i < b.length) {
      int length = sequenceLength(b[i]);
      if (length == 1) {
        i++;
        continue;
      }
      if (length > 1 && isContinued(b, i, length)) {
        good++;
        western += isWestern(b, i, length) ? 1 : 0;
        i += length;
      } else {
        bad++;
        i++;
      }
    }
    boolean others = good > 4 && bad * 10 < good;
    return others || (western * 2 > good && bad <= MOST_STRAYS * western);
  }

  /**
   * Accented letters of the west, quotes, dashes, the euro: sequences that the one-byte encodings
   * hardly ever have, so that one of them outweighs several stray bytes.
   */
  private static boolean isWestern(byte[] b, int at, int length) {
    int lead = b[at] & 0xFF;
    return (length == 2 && lead <= 0xC5)
        || (length == 3
            && lead == 0xE2
            && (b[at + 1] & 0xFF) >= 0x80
            && (b[at + 1] & 0xFF) <= 0x84);
  }

  private static int sequenceLength(byte lead) {
    if (lead >= 0) {
      return 1;
    }
    int value = lead & 0xFF;
    if (value >= 0xC2 && value <= 0xDF) {
      return 2;
    }
    if (value >= 0xE0 && value <= 0xEF) {
      return 3;
    }
    return value >= 0xF0 && value <= 0xF4 ? 4 : 0;
  }

  private static boolean isContinued(byte[] b, int at, int length) {
    for (int i = at + 1; i < at + length; i++) {
      if (i >= b.length || (b[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  private static Charset narrow(byte[] bytes, String declared) {
    Optional<Charset> named = charset(declared);
    if (named.isPresent() && !isLatinOrUtf(named.get())) {
      return named.get();
    }
    return foreign(bytes).orElseGet(() -> LatinGuess.of(bytes, SAMPLE));
  }

  private static Optional<Charset> charset(String name) {
    try {
      return name.isBlank() ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Western names are declared so carelessly that the bytes themselves are asked instead. */
  private static boolean isLatinOrUtf(Charset charset) {
    return charset.name().matches("(?i)utf-.*|us-ascii|iso-8859-1|iso-8859-15|windows-1252");
  }

  /** A non-Latin encoding, where most letters are beyond ASCII. */
  private static Optional<Charset> foreign(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int high = 0;
    for (int i = 0; i < length; i++) {
      high += bytes[i] < 0 ? 1 : 0;
    }
    if (high * 4 < length) {
      return Optional.empty();
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name == null ? Optional.empty() : charset(name);
  }
}
