package org.leeszaal.entity.link;

import java.util.ArrayList;
import java.util.List;
import org.leeszaal.entity.NameVariants;

/**
 * Are two names spellings of one person's name? Their words are put beside each other. A name from
 * another script is compared by sound, where letters that transliterations mix up cost little; any
 * other name by its letters.
 */
public final class SameName {
  private static final double MOST_OF_A_WORD = 0.3;
  private static final double MOST_ON_AVERAGE = 0.15;
  private static final double CHEAP = 0.35;
  private static final double INITIAL = 0.15;
  private static final double DOUBLED = 0.1;
  private static final String[] MIXED = {"kghC", "aeiou", "vfbu", "sScCzZ", "dt", "JgiZ", "xk"};

  private final NameKey keys;

  private SameName(NameKey keys) {
    this.keys = keys;
  }

  /** With the forms of given names that the tables know. */
  public static SameName of(List<NameVariants> variants) {
    return new SameName(new NameKey(variants));
  }

  /** Symmetric; a precision error merges two people, so doubt says no. */
  public boolean isOne(String a, String b) {
    String one = PersonName.of(ordered(a)).surface();
    String other = PersonName.of(ordered(b)).surface();
    boolean script = keys.isFromScript(one) || keys.isFromScript(other);
    List<String> first = NameKey.words(one);
    List<String> second = NameKey.words(other);
    return first.size() <= second.size()
        ? fits(first, second, script)
        : fits(second, first, script);
  }

  /** {@code Putin, Vladimir} in the usual order. */
  private static String ordered(String name) {
    int comma = name.indexOf(", ");
    return comma > 0 ? name.substring(comma + 2) + " " + name.substring(0, comma) : name;
  }

  private boolean fits(List<String> fewer, List<String> more, boolean script) {
    if (fewer.isEmpty()) {
      return false;
    }
    if (fewer.size() == 1) {
      return NameKey.sounds(fewer.get(0)).equals(NameKey.sounds(more.get(more.size() - 1)));
    }
    double cost = Math.min(cost(fewer, more, script), cost(turned(fewer), more, script));
    return cost <= MOST_ON_AVERAGE || String.join("", fewer).equals(String.join("", more));
  }

  private static List<String> turned(List<String> words) {
    List<String> turned = new ArrayList<>(words.subList(1, words.size()));
    turned.add(words.get(0));
    return turned;
  }

  /** Mean cost of the words beside the best of the longer name, in order; 1 when one fits none. */
  private double cost(List<String> fewer, List<String> more, boolean script) {
    int at = 0;
    double sum = 0;
    for (int i = 0; i < fewer.size(); i++) {
      double best = 1;
      int place = at;
      for (int j = at; j < more.size() - (fewer.size() - i - 1); j++) {
        double cost = cost(fewer.get(i), more.get(j), script);
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

  private double cost(String a, String b, boolean script) {
    if (a.equals(b) || keys.given(a).equals(keys.given(b))) {
      return 0;
    }
    if (Names.isInitial(a) || Names.isInitial(b)) {
      return a.charAt(0) == b.charAt(0) ? INITIAL : 1;
    }
    if (keys.isGiven(a) && keys.isGiven(b)) {
      return 1;
    }
    if (script) {
      return distance(NameKey.sounds(a), NameKey.sounds(b));
    }
    return singled(a).equals(singled(b)) ? DOUBLED : 1;
  }

  /** Without double letters and silent h: {@code Phillipe, Philippe}. */
  private static String singled(String word) {
    return word.replaceAll("(.)\\1", "$1").replaceAll("(?<=[^cs])h", "");
  }

  /** 0 for alike, up to 1. */
  private static double distance(String a, String b) {
    double[] last = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      last[j] = last[j - 1] + drop(b.charAt(j - 1));
    }
    for (int i = 1; i <= a.length(); i++) {
      double[] row = new double[b.length() + 1];
      row[0] = last[0] + drop(a.charAt(i - 1));
      for (int j = 1; j <= b.length(); j++) {
        double change = last[j - 1] + change(a.charAt(i - 1), b.charAt(j - 1));
        double shorter = last[j] + drop(a.charAt(i - 1));
        row[j] = Math.min(change, Math.min(shorter, row[j - 1] + drop(b.charAt(j - 1))));
      }
      last = row;
    }
    return last[b.length()] / Math.max(1, Math.max(a.length(), b.length()));
  }

  private static double drop(char c) {
    return "aeiouh".indexOf(c) >= 0 ? CHEAP * 1.5 : 1;
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
