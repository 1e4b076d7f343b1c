package org.leeszaal.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.FileType;
import org.leeszaal.article.Language;
import org.leeszaal.article.MentionOrigin;
import org.leeszaal.search.Dimension;

class MessagesTest {
  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*)(\\.?)\"");
  private static final Pattern GAP = Pattern.compile("\\{\\d}");

  private static Map<String, Set<String>> gaps(Language language) {
    Map<String, Set<String>> gaps = new TreeMap<>();
    MessageFile.read(language)
        .forEach(
            (key, text) -> {
              Set<String> these = new TreeSet<>();
              GAP.matcher(text).results().forEach(gap -> these.add(gap.group()));
              gaps.put(key, these);
            });
    return gaps;
  }

  @Test
  void everyLanguageSaysTheSameThings() {
    Map<String, Set<String>> english = gaps(Language.EN);
    for (Language language : Messages.LANGUAGES) {
      Map<String, Set<String>> other = gaps(language);
      assertEquals(english.keySet(), other.keySet(), language.code());
      other.forEach(
          (key, gaps) -> {
            if (!key.endsWith(".one")) {
              assertEquals(english.get(key), gaps, language.code() + " " + key);
            }
          });
      MessageFile.read(language).forEach((key, text) -> assertTrue(!text.isBlank(), key));
    }
  }

  @Test
  void oneAndMoreBelongTogether() {
    Set<String> keys = gaps(Language.EN).keySet();
    for (String key : keys) {
      if (key.endsWith(".one")) {
        assertTrue(keys.contains(key.replaceAll("one$", "more")), key);
      }
    }
  }

  @Test
  void everyClosedChoiceHasItsWords() {
    Set<String> keys = gaps(Language.EN).keySet();
    Stream.of(DateOrigin.values()).forEach(it -> has(keys, "date.origin." + it.code()));
    Stream.of(MentionOrigin.values()).forEach(it -> has(keys, "mention." + it.code()));
    Stream.of(FileType.values()).forEach(it -> has(keys, "type." + it.code()));
    Stream.of(Dimension.values()).forEach(it -> has(keys, "facet." + it.code()));
  }

  private static void has(Set<String> keys, String key) {
    assertTrue(keys.contains(key), key);
  }

  @Test
  void noMessageIsLeftOver() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String folder : new String[] {"src/main/java/org/leeszaal/web", "src/main/jte"}) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Matcher key = KEY.matcher(Files.readString(file));
          while (key.find()) {
            used.add(key.group(1));
          }
        }
      }
    }
    Set<String> left = new TreeSet<>();
    for (String key : gaps(Language.EN).keySet()) {
      String stem = key.replaceAll("\\.(one|more)$", "");
      boolean isUsed = used.stream().anyMatch(it -> stem.equals(it) || stem.startsWith(it + "."));
      if (!isUsed) {
        left.add(key);
      }
    }
    assertEquals(Set.of(), left);
  }

  @Test
  void momentsAreWrittenTheReadersWay() {
    String paris = "2021-07-20T21:15:00+02:00";
    assertEquals("20 juli 2021, 21:15 (UTC+02:00)", Messages.in(Language.NL).moment(paris));
    assertEquals("20 juillet 2021, 21:15 (UTC+02:00)", Messages.in(Language.FR).moment(paris));
    assertEquals(
        "20 July 2021, 19:40 (UTC)", Messages.in(Language.EN).moment("2021-07-20T19:40:00Z"));
    assertEquals("20 July 2021", Messages.in(Language.EN).moment("2021-07-20"));
    assertEquals("", Messages.in(Language.EN).moment(""));
  }

  @Test
  void countsFollowTheLanguage() {
    assertEquals("0 articles", Messages.in(Language.EN).count("articles", 0));
    assertEquals("0 article", Messages.in(Language.FR).count("articles", 0));
    assertEquals("1 artikel", Messages.in(Language.NL).count("articles", 1));
    assertEquals("12.345 artikelen", Messages.in(Language.NL).count("articles", 12_345));
    assertEquals("12,345 articles", Messages.in(Language.EN).count("articles", 12_345));
  }
}
