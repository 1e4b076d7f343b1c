package org.leeszaal.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Spoils content in the ways in which content gets spoilt: bytes, structure and encoding. */
record Mutations(RandomGenerator random) {
  private static final List<String> MARKS =
      List.of(
          "<",
          ">",
          "</p>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "&#x0;",
          "&amp;",
          "\"",
          "'",
          "{",
          "}",
          "[",
          "]",
          "(",
          ")",
          "\\",
          "\u0000",
          "\r\n",
          "\uFEFF",
          "%PDF-1.7",
          "PK\u0003\u0004",
          "\\u0000",
          "=?utf-8?q?=",
          "Content-Type: multipart/mixed; boundary=\"\"\n",
          "<!DOCTYPE x [",
          "~",
          "*",
          "?",
          "NOT ",
          " AND ",
          " OR ",
          "w/9 ",
          "date:[",
          " TO ",
          "person:",
          "^",
          "\uD83D",
          "\u202E",
          "9999999999999999999");
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          StandardCharsets.ISO_8859_1,
          Charset.forName("windows-1252"),
          Charset.forName("UTF-32"));

  byte[] spoil(byte[] original, byte[] other) {
    byte[] bytes = original;
    for (int rounds = 1 + random.nextInt(6); rounds > 0; rounds--) {
      bytes =
          switch (random.nextInt(8)) {
            case 0 -> flipped(bytes);
            case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 2 ->
                withPart(
                    bytes,
                    MARKS.get(random.nextInt(MARKS.size())).getBytes(StandardCharsets.UTF_8));
            case 3 -> repeated(bytes);
            case 4 -> without(bytes);
            case 5 -> withPart(bytes, part(other));
            case 6 -> recoded(bytes);
            default -> swapped(bytes);
          };
    }
    return bytes;
  }

  String spoil(String original, String other) {
    byte[] spoilt =
        spoil(original.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    String text = new String(spoilt, StandardCharsets.UTF_8);
    return text.substring(0, Math.min(text.length(), 3000));
  }

  private byte[] flipped(byte[] bytes) {
    byte[] copy = bytes.clone();
    for (int i = 0; copy.length > 0 && i < 1 + random.nextInt(16); i++) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    return copy;
  }

  private byte[] part(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    return Arrays.copyOfRange(
        bytes, from, from + random.nextInt(Math.min(bytes.length - from, 2000) + 1));
  }

  private byte[] withPart(byte[] bytes, byte[] part) {
    int at = random.nextInt(bytes.length + 1);
    byte[] joined = Arrays.copyOf(bytes, bytes.length + part.length);
    System.arraycopy(part, 0, joined, at, part.length);
    System.arraycopy(bytes, at, joined, at + part.length, bytes.length - at);
    return joined;
  }

  /** A part many times over: deep nesting and long runs come from it. */
  private byte[] repeated(byte[] bytes) {
    byte[] once = part(bytes);
    int times = Math.min(once.length == 0 ? 0 : 40_000 / once.length, random.nextInt(300));
    byte[] all = new byte[once.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(once, 0, all, i * once.length, once.length);
    }
    return withPart(bytes, all);
  }

  private byte[] without(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = from + random.nextInt(bytes.length - from + 1);
    byte[] rest = Arrays.copyOf(bytes, bytes.length - (to - from));
    System.arraycopy(bytes, to, rest, from, bytes.length - to);
    return rest;
  }

  private byte[] recoded(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
  }

  private byte[] swapped(byte[] bytes) {
    int middle = random.nextInt(bytes.length + 1);
    byte[] copy = Arrays.copyOfRange(bytes, middle, bytes.length + middle);
    System.arraycopy(bytes, 0, copy, bytes.length - middle, middle);
    return copy;
  }
}
