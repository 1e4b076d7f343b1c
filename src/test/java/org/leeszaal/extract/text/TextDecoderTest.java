package org.leeszaal.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String TEXT =
      "L'été dernier, à Liège, la mère de l'élève a payé 30 francs. Où est passée la clé ? Ça, ç'est"
          + " réglé. Zoë en Daniël reageerden geëmotioneerd op de coördinatie.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "windows-1252",
        "ISO-8859-1",
        "ISO-8859-15",
        "UTF-16LE",
        "UTF-16BE",
        "UTF-16",
        "x-MacRoman",
        "IBM850"
      })
  void readsWesternTextInAnyEncodingWithoutBeingTold(String charset) {
    assertEquals(TEXT, TextDecoder.decode(TEXT.getBytes(Charset.forName(charset))));
  }

  @Test
  void theEuroTellsLatinNineFromWindows() {
    String euro = "De trein kost 12 € en duurt een uur, zei Noël, die in Orléans woont.";
    assertEquals(euro, TextDecoder.decode(euro.getBytes(Charset.forName("ISO-8859-15"))));
    assertEquals(euro, TextDecoder.decode(euro.getBytes(Charset.forName("windows-1252"))));
  }

  @Test
  void aWrongDeclarationDoesNotSpoilTheText() {
    byte[] utf8 = TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(TEXT, TextDecoder.decode(utf8, "iso-8859-1"));
    assertEquals(TEXT, TextDecoder.decode(utf8, "no-such-charset"));
  }

  @Test
  void otherScriptsAreReadToo() {
    String russian = "Владимир Путин прибыл в Москву после переговоров. ".repeat(5);
    assertEquals(russian, TextDecoder.decode(russian.getBytes(Charset.forName("windows-1251"))));
  }

  @Test
  void oneBadByteDoesNotTurnAPageToJunk() {
    byte[] bytes = TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xC3;
    assertEquals(TEXT.substring(0, 40), TextDecoder.decode(bytes).substring(0, 40));
  }
}
