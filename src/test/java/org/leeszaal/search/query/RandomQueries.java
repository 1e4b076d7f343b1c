package org.leeszaal.search.query;

import java.util.List;
import java.util.Random;

/** Strings that are nearly queries, and strings that are nothing like one. */
final class RandomQueries {
  private static final List<String> PIECES =
      List.of(
          "pegasus",
          "Macron",
          "N-VA",
          "CD&V",
          "C++",
          "l’homme",
          "'s-Hertogenbosch",
          "O'Brien",
          "é",
          "AND",
          "OR",
          "NOT",
          "EN",
          "OF",
          "NIET",
          "ET",
          "OU",
          "SAUF",
          "&&",
          "||",
          "and",
          "BANK",
          "THE",
          "(",
          ")",
          "(",
          ")",
          "\"",
          "“",
          "”",
          "«",
          "»",
          "„",
          "+",
          "-",
          "!",
          "–",
          "—",
          "*",
          "?",
          "pe*",
          "p?g",
          "~",
          "~1",
          "~9",
          "^2",
          "\\",
          "\\\"",
          "\\(",
          "/s",
          "/p",
          "w/5",
          "NEAR/3",
          "w/0",
          "atleast3",
          "ATLEAST2",
          "/pe[gk]/",
          "/(/",
          "title:",
          "titel: ",
          "hlead:",
          "author:",
          "person:",
          "person:*",
          "\"=Poetin\"",
          "person/vladimir-putin",
          "org:",
          "land:",
          "country:",
          "lang:",
          "type:",
          "tag:",
          "date:",
          "na:",
          "before:",
          "words:",
          "titre : ",
          "onderwerp:",
          "http://x.y/z",
          "12:30",
          "2021",
          "2021-07",
          "19/07/2021",
          "19 juli 2021",
          "[",
          "]",
          "{",
          "}",
          " TO ",
          " TOT ",
          "..",
          ">=",
          "<",
          ">500",
          "=",
          ",",
          ";",
          ":",
          ".",
          "#tag",
          "€ 5",
          "1,5",
          "\uD83D\uDE42",
          "\uD800",
          "\u0000",
          "\u0301",
          "\u00A0",
          "ｆ",
          "ß",
          "İ",
          "中文");

  private RandomQueries() {}

  static String pieces(Random random, int most) {
    StringBuilder query = new StringBuilder();
    int count = random.nextInt(most + 1);
    for (int i = 0; i < count; i++) {
      query.append(Seeded.oneOf(random, PIECES)).append(random.nextInt(3) > 0 ? " " : "");
    }
    return query.toString();
  }

  static String characters(Random random, int most) {
    StringBuilder query = new StringBuilder();
    int count = random.nextInt(most + 1);
    for (int i = 0; i < count; i++) {
      query.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(128)));
    }
    return query.toString();
  }
}
