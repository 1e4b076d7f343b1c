package org.leeszaal.search.query;

import java.util.regex.Pattern;

/** Puts a {@code \} before what would otherwise be read as a sign. */
final class Escapes {
  /** Names and values that need no quotes anywhere. */
  private static final Pattern BARE =
      Pattern.compile("\\*|-|[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}/'’.&-]*[\\p{L}\\p{Nd}])?");

  private Escapes() {}

  /** A word outside quotes: not an operator, not a field. */
  static String word(String text) {
    return marked(text, quotedSigns(text));
  }

  /** A word inside quotes. */
  static String quoted(String text) {
    int name = FieldNames.nameLength(text, 0);
    String signs = quotedSigns(text);
    return name > 0 ? withoutField(signs) : signs;
  }

  /** A pattern keeps its own wildcards and escapes. */
  static String pattern(String pattern) {
    StringBuilder escaped = new StringBuilder();
    for (String unit : Written.units(pattern)) {
      escaped.append(isSign(unit) ? "\\" : "").append(unit);
    }
    return marked(pattern, escaped.toString());
  }

  /** The name of an entity as a part of a phrase, where blanks cannot stand; wildcards stay. */
  static String name(String name) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      String unit = name.substring(i, i + 1);
      escaped.append(isSign(unit) || unit.equals("\\") ? "\\" : "").append(unit);
    }
    return escaped.toString();
  }

  /** Text between quotes that is taken as a whole. */
  static String inQuotes(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      escaped.append(c == '\\' || Letters.isQuote(c) ? "\\" : "").append(c);
    }
    return escaped.toString();
  }

  static boolean isBare(String name) {
    return BARE.matcher(name).matches();
  }

  private static String quotedSigns(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String unit = text.substring(i, i + 1);
      boolean sign = Letters.endsWord(text, i) || Written.isWild(unit) || unit.equals("\\");
      escaped.append(sign ? "\\" : "").append(unit);
    }
    return escaped.toString();
  }

  private static boolean isSign(String unit) {
    return unit.length() == 1 && Letters.isSeparator(unit.charAt(0));
  }

  private static String marked(String bare, String escaped) {
    String safe = FieldNames.nameLength(bare, 0) > 0 ? withoutField(escaped) : escaped;
    return Operators.looksLikeOne(bare) ? "\\" + safe : safe;
  }

  private static String withoutField(String escaped) {
    int colon = escaped.indexOf(':');
    return escaped.substring(0, colon) + "\\" + escaped.substring(colon);
  }
}
