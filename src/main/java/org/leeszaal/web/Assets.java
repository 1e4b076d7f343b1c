package org.leeszaal.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Styles, scripts and fonts. Their addresses hold a sum of all of them, so that a browser can keep
 * them for good and still never shows a page in yesterday's clothes.
 */
final class Assets implements Page {
  private static final String FOLDER = "/web/assets/";
  private static final String LIST = "/web/assets.txt";
  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2",
          "txt", "text/plain;charset=utf-8");

  private final Map<String, byte[]> files;
  private final String base;

  private Assets(Map<String, byte[]> files, String base) {
    this.files = files;
    this.base = base;
  }

  static Assets load() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try {
      MessageDigest sum = MessageDigest.getInstance("SHA-256");
      for (String name : new String(read(LIST), StandardCharsets.UTF_8).strip().split("\\s+")) {
        byte[] content = read(FOLDER + name);
        sum.update(content);
        files.put(name, content);
      }
      String version = HexFormat.of().formatHex(sum.digest()).substring(0, 12);
      return new Assets(files, "/assets/" + version + "/");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** What the addresses of all assets begin with. */
  String base() {
    return base;
  }

  @Override
  public Answer answer(Question question) {
    byte[] content = question.path().startsWith(base) ? files.get(question.rest(base)) : null;
    if (content == null) {
      return Answer.text(Answer.NOT_FOUND, "There is no such asset.");
    }
    String type =
        TYPES.getOrDefault(
            question.path().substring(question.path().lastIndexOf('.') + 1), "text/plain");
    return Answer.bytes(Answer.OK, type, ByteBuffer.wrap(content)).with("Cache-Control", FOREVER);
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
