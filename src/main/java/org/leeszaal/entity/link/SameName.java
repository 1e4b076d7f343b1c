package org.leeszaal.entity.link;

import java.util.List;

/**
 * Are two names spellings of one person's name? Their words are put beside each other by sound;
 * letters that transliterations mix up cost little, others much.
 */
public final class SameName {
  private static final double MOST_OF_A_WORD = 0.3;
  private static final double MOST_ON_AVERAGE = 0.2;
  private static final double CHEAP = 0.35;
  private static final double INITIAL = 0.15;
  private static final String[] MIXED = {
    "kghC", "aeioui", "vfbu", "sScCzZ", "dt", "JgiZ", "mn", "xk"
  };

  private final NameKey keys;

  SameName(NameKey keys) {
    this.keys = keys;
  }

  /** With the forms of given names that the tables know. */
  public static SameName of(List<org.leeszaal.entity.NameVariants> variants) {
    return new SameName(new NameKey(variants));
  }

  /** Symmetric; a precision error merges two people, so doubt says no. */
  public boolean isOne(String a, String b) {
    List<String> one = keys.words(PersonName.of(ordered(a)).surface());
    List<String> other = keys.words(PersonName.of(ordered(b)).surface());
    return one.size() <= other.size() ? fits(one, other) : fits(other, one);
  }

  /** {@code Putin, Vladimir} in the usual order. */
  private static String ordered(String name) {
    int comma = name.indexOf(", ");
    return comma > 0 ? name.substring(comma + 2) + " " + name.substring(0, comma) : name;
  }

  private static boolean fits(List<String> fewer, List<String> more) {
    if (fewer.isEmpty()) {
      return false;
    }
    if (fewer.size() == 1 && more.size() > 1) {
      return distance(fewer.get(0), more.get(more.size() - 1)) == 0;
    }
    double inOrder = cost(fewer, more);
    double turned = cost(turned(fewer), more);
    boolean joined = distance(String.join("", fewer), String.join("", more)) <= MOST_ON_AVERAGE / 2;
    return joined || Math.min(inOrder, turned) <= MOST_ON_AVERAGE;
  }

  private static List<String> turned(List<String> words) {
    List<String> turned = new java.util.ArrayList<>(words.subList(1, words.size()));
    turned.add(words.get(0));
    return turned;
  }

  /**
   * Mean cost of the words put in order beside the best of the longer name; 1 when one fits none.
   */
  private static double cost(List<String> fewer, List<String> more) {
    int at = 0;
    double sum = 0;
    for (int i = 0; i < fewer.size(); i++) {
      double best = 1;
      int room = more.size() - (fewer.size() - i - 1);
      int place = at;
      for (int j = at; j < room; j++) {
        double cost = distance(fewer.get(i), more.get(j));
        if (cost < best) {
          best = cost;
          place = j;
        }
      }
      if (best > MOST_OF_A_WORD) {
        return 1;
      }
      sum += best;
      at = place + 1;
    }
    return sum / fewer.size();
  }

  /** 0 for alike, up to 1. */
  static double distance(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    if (a.isEmpty() || b.isEmpty()) {
      return 1;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0) ? INITIAL : 1;
    }
    double[] last = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      last[j] = last[j - 1] + drop(b, j - 1);
    }
    for (int i = 1; i <= a.length(); i++) {
      double[] row = new double[b.length() + 1];
      row[0] = last[0] + drop(a, i - 1);
      for (int j = 1; j <= b.length(); j++) {
        double change = last[j - 1] + change(a.charAt(i - 1), b.charAt(j - 1));
        row[j] = Math.min(change, Math.min(last[j] + drop(a, i - 1), row[j - 1] + drop(b, j - 1)));
      }
      last = row;
    }
    return last[b.length()] / Math.max(a.length(), b.length());
  }

  private static double drop(String word, int at) {
    char c = word.charAt(at);
    return "aeiou".indexOf(c) >= 0 || c == 'h' ? CHEAP * 1.5 : 1;
  }

  private static double change(char a, char b) {
    if (a == b) {
      return 0;
    }
    for (String group : MIXED) {
      if (group.indexOf(a) >= 0 && group.indexOf(b) >= 0) {
        return CHEAP;
      }
    }
    return 1;
  }
}
