package org.leeszaal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The words of a line: parted by spaces; one that holds spaces stands in double quotes, with {@code
 * \"}, {@code \\} and {@code \n} inside. Read from left to right.
 */
final class Words {
  private final List<String> words;
  private int next;

  private Words(List<String> words) {
    this.words = words;
  }

  /**
   * @throws IllegalArgumentException when a quote is not closed
   */
  static Words of(String line) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '"') {
        StringBuilder word = new StringBuilder();
        at = quoted(line, at + 1, word);
        words.add(word.toString());
      } else {
        int end = at;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
          end++;
        }
        words.add(line.substring(at, end));
        at = end;
      }
    }
    return new Words(words);
  }

  /** Reads up to the closing quote; gives the place behind it. */
  private static int quoted(String line, int begin, StringBuilder word) {
    for (int at = begin; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '"') {
        return at + 1;
      }
      if (c == '\\' && at + 1 < line.length()) {
        at++;
        char escaped = line.charAt(at);
        word.append(escaped == 'n' ? '\n' : escaped);
      } else {
        word.append(c);
      }
    }
    throw new IllegalArgumentException("a quote (\") is opened and never closed.");
  }

  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.replace("\r\n", "\n").replace('\r', '\n').toCharArray()) {
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  boolean hasMore() {
    return next < words.size();
  }

  /**
   * @param what for the message
   */
  String take(String what) {
    if (!hasMore()) {
      throw new NoSuchElementException(what + " is missing at the end.");
    }
    return words.get(next++);
  }

  /** True, and behind it, when this is the next word. */
  boolean skip(String word) {
    boolean is = hasMore() && words.get(next).equals(word);
    next += is ? 1 : 0;
    return is;
  }

  void expect(String word) {
    if (!skip(word)) {
      throw new NoSuchElementException(
          "'"
              + word
              + "' is expected "
              + (hasMore() ? "before '" + words.get(next) + "'." : "at the end."));
    }
  }

  void end() {
    if (hasMore()) {
      throw new IllegalArgumentException("'" + words.get(next) + "' is too much.");
    }
  }
}
