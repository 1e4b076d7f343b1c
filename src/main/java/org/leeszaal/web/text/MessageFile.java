package org.leeszaal.web.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.leeszaal.article.Language;

/** Reads the message file of a language from the program. */
final class MessageFile {
  private MessageFile() {}

  static Map<String, String> read(Language language) {
    String name = "/web/messages/" + language.code() + ".properties";
    try (InputStream in = MessageFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> map = new TreeMap<>();
      texts.stringPropertyNames().forEach(key -> map.put(key, texts.getProperty(key)));
      return map;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
