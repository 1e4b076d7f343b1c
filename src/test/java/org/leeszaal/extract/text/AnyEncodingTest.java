package org.leeszaal.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pieces of Dutch, French and English text, cut and mixed at random (with a fixed seed), in every
 * encoding that can hold them: each comes back as it was.
 */
class AnyEncodingTest {
  private static final Path TEXTS = Path.of("src/test/resources/pages");
  private static final int ROUNDS = 150;

  /** What typewriters, Macs and newsrooms add: signs on which the encodings differ. */
  private static final List<String> SIGNS =
      List.of(
          "Dat kost 12 € per week.",
          "Un cœur d’or, dit-elle.",
          "“Nee”, zei Zoë, ‘nooit’.",
          "À 5 h – ou 6 h – l’été…",
          "Reünie in Oudenaarde: één coördinator.",
          "The café’s fiancée paid £5.",
          "« Ça suffit », répond Noël.",
          "Ruben Büchner en Søren Ånstad.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "UTF-16LE",
        "UTF-16BE",
        "windows-1252",
        "ISO-8859-1",
        "ISO-8859-15",
        "x-MacRoman"
      })
  void comesBackAsItWas(String name) throws IOException {
    Charset charset = Charset.forName(name);
    Random random = new Random(7);
    int tried = 0;
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      String text = piece(random, charset);
      String read = TextDecoder.decode(text.getBytes(charset));
      tried++;
      if (!text.equals(read)) {
        wrong.add(text + "\n -> " + read);
      }
    }
    assertEquals(ROUNDS, tried);
    assertEquals(List.of(), wrong.stream().limit(3).toList(), wrong.size() + " of " + ROUNDS);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void strayBytesInUtf8SpoilNoMoreThanThemselves(int strays) throws IOException {
    Random random = new Random(strays);
    for (int i = 0; i < ROUNDS; i++) {
      String text = piece(random, StandardCharsets.UTF_8);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      byte[] spoiled = bytes.clone();
      for (int n = 0; n < strays; n++) {
        spoiled[random.nextInt(spoiled.length)] = (byte) (0x80 + random.nextInt(0x40));
      }
      String read = TextDecoder.decode(spoiled);
      int same = (int) words(text).stream().filter(words(read)::contains).count();
      assertTrue(words(text).size() - same <= 2 * strays, text + "\n -> " + read);
    }
  }

  private static List<String> words(String text) {
    return List.of(text.split("\\s+"));
  }

  /** A paragraph or two of one language with signs of any between them. */
  private static String piece(Random random, Charset charset) throws IOException {
    String language = List.of("nl", "fr", "en").get(random.nextInt(3));
    List<String> lines = Files.readAllLines(TEXTS.resolve(language + ".txt"));
    List<String> parts = new ArrayList<>();
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      parts.add(lines.get(random.nextInt(lines.size())));
      parts.add(SIGNS.get(random.nextInt(SIGNS.size())));
    }
    parts.removeIf(part -> !charset.newEncoder().canEncode(part));
    return parts.isEmpty() ? "De mère komt om één uur." : String.join("\n", parts);
  }
}
