package org.leeszaal.entity.link;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names in Cyrillic, Greek, Arabic, Persian and Hebrew letters, put into Latin ones letter by
 * letter.
 */
final class Latin {
  private static final Map<Character, String> LETTERS = new HashMap<>();

  static {
    letters("абвгдезийклмнопрстуфхыэіґў", "a b v g d e z i i k l m n o p r s t u f kh y e i g u");
    letters("ёжцчшщъьюяєїћђљњџј", "yo zh ts ch sh shch - - yu ya ye yi c d lj nj dz j");
    letters("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o");
    letters("άέήίόύώϊϋ", "a e i i o y o i y");
    letters("پچژگکیۀھ", "p ch zh g k y e h");
    letters("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآءئؤ", arabic());
    letters(
        "אבגדהוזחטיכךלמםנןסעפףצץקרשת", "a b g d h v z h t y k k l m m n n s a p f ts ts k r sh t");
  }

  private Latin() {}

  private static String arabic() {
    return "a b t th j h kh d dh r z s sh s d t z a gh f k k l m n h w y a a a a a - - -";
  }

  private static void letters(String from, String to) {
    String[] written = to.split(" ");
    for (int i = 0; i < from.length(); i++) {
      LETTERS.put(from.charAt(i), written[i].equals("-") ? "" : written[i]);
    }
  }

  /** The name in Latin letters; other letters stay as they are. */
  static String of(String name) {
    StringBuilder latin = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      String letter = name.substring(i, i + 1);
      char lower = Character.toLowerCase(name.charAt(i));
      latin.append(LETTERS.getOrDefault(lower, letter));
    }
    return latin.toString();
  }

  /** Is it written with consonants above all, as Arabic and Hebrew are? */
  static boolean isConsonantal(String name) {
    return name.toLowerCase(Locale.ROOT).chars().anyMatch(c -> c >= 0x590 && c <= 0x6FF);
  }
}
