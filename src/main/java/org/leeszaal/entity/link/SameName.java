package org.leeszaal.entity.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leeszaal.entity.NameWords;
import org.leeszaal.entity.link.WordLikeness.Way;

/**
 * Are two names spellings of one person's or body's name? The words of the shorter name are put
 * beside those of the longer. A name from another script is compared by sound, where letters that
 * transliterations mix up cost little; any other name by its letters. Linking does not use it (see
 * {@link org.leeszaal.entity.NamePairs}).
 */
public final class SameName {
  private static final double MOST_OF_A_WORD = 0.27;
  private static final double MOST_ON_AVERAGE = 0.13;
  private static final double MOST_OF_A_SURNAME = 0.08;
  private static final double TURNED = 0.02;
  private static final double LEFT_OVER = 0.02;
  private static final Set<String> GENERATIONS =
      Set.of("jr", "jr.", "sr", "sr.", "junior", "senior", "ii", "iii", "iv", "vi", "fils");
  private static final Set<String> FAMILY_LINKS =
      Set.of(
          "al", "el", "ul", "as", "ash", "ad", "ben", "bin", "ibn", "bint", "ould", "van", "der",
          "den", "de", "la", "le", "du", "des", "d'", "l'", "von", "del", "della", "di", "da",
          "dos", "das", "y", "e", "ter", "ten", "te", "'t", "zu", "af", "o'");

  private final WordLikeness words;
  private final BodyNames bodies;

  private SameName(NameWords lists) {
    words = new WordLikeness(lists);
    bodies = new BodyNames(lists, words);
  }

  /** With the names and their forms that the tables know. */
  public static SameName of(NameWords lists) {
    return new SameName(lists);
  }

  /**
   * Symmetric: a way to read one as the other is enough, whichever is put beside which. A precision
   * error merges two people, so doubt says no.
   */
  public boolean isOne(String a, String b) {
    return reads(a, b) || reads(b, a);
  }

  private boolean reads(String a, String b) {
    String one = apart(Latin.of(ordered(a)));
    String other = apart(Latin.of(ordered(b)));
    if (bodies.isBody(one) || bodies.isBody(other)) {
      return bodies.isOne(one, other);
    }
    List<String> first = new ArrayList<>(Names.words(one));
    List<String> second = new ArrayList<>(Names.words(other));
    if (!takeGenerations(first).equals(takeGenerations(second))) {
      return false;
    }
    takeTitles(first);
    takeTitles(second);
    if (isTurned(first, second) || isTail(first, second) || isTail(second, first)) {
      return true;
    }
    Way way =
        Latin.isConsonantal(a) || Latin.isConsonantal(b) ? Way.CONSONANTS : way(first, second);
    first = telling(first);
    second = telling(second);
    join(first, second);
    join(second, first);
    return first.size() <= second.size() ? fits(first, second, way) : fits(second, first, way);
  }

  /** See {@link org.leeszaal.entity.NamePairs#editLikeness}. */
  public static double editLikeness(String a, String b) {
    String one = Names.key(a);
    String other = Names.key(b);
    int longer = Math.max(1, Math.max(one.length(), other.length()));
    return 1 - WordLikeness.edits(one, other) / (double) longer;
  }

  /** {@code Putin, Vladimir} in the usual order. */
  private static String ordered(String name) {
    int comma = name.indexOf(", ");
    boolean generation = comma > 0 && GENERATIONS.contains(Names.key(name.substring(comma + 2)));
    return comma > 0 && !generation
        ? name.substring(comma + 2) + " " + name.substring(0, comma)
        : name;
  }

  /** {@code FW de Klerk} with its initials apart; {@code Abdul Rahman, Abderrahman} in one way. */
  private static String apart(String name) {
    return name.replaceAll("^([B-DF-HJ-NP-TV-Z])([B-DF-HJ-NP-TV-Z]) ", "$1. $2. ")
        .replaceAll("(?i)\\babd(ou|[aeu])[lrsn][ -]?(?=\\p{L}{3})", "Abdel");
  }

  private static Set<String> takeGenerations(List<String> words) {
    Set<String> taken = new HashSet<>();
    for (int i = words.size() - 1; i > 0; i--) {
      if (GENERATIONS.contains(words.get(i))) {
        taken.add(words.remove(i).replace(".", "").replace("junior", "jr").replace("senior", "sr"));
      }
    }
    return taken;
  }

  private static void takeTitles(List<String> words) {
    while (words.size() > 2 && Honorifics.goesBeforeFullName(words.get(0))) {
      words.remove(0);
    }
    if (words.size() == 2 && Honorifics.isCourtesy(words.get(0))) {
      words.remove(0);
    }
  }

  /** The same letters with the words turned round, however they are parted. */
  private static boolean isTurned(List<String> one, List<String> other) {
    String joined = joined(one);
    for (int i = 0; i < other.size(); i++) {
      String turned = joined(other.subList(i, other.size())) + joined(other.subList(0, i));
      if (joined.equals(turned)) {
        return true;
      }
    }
    return false;
  }

  private static String joined(List<String> words) {
    return String.join("", words).replaceAll("['.]", "");
  }

  /** A surname of several words alone: {@code Van der Bellen}. */
  private static boolean isTail(List<String> alone, List<String> full) {
    return alone.size() > 1
        && alone.size() < full.size()
        && FAMILY_LINKS.contains(alone.get(0))
        && full.subList(full.size() - alone.size(), full.size()).equals(alone);
  }

  private Way way(List<String> one, List<String> other) {
    return isForeign(one) || isForeign(other) ? Way.SOUND : Way.LETTERS;
  }

  private boolean isForeign(List<String> name) {
    return name.stream().anyMatch(words.keys()::isScript)
        || (!name.isEmpty() && !words.isWesternGiven(name.get(0)));
  }

  private static List<String> telling(List<String> name) {
    List<String> telling = new ArrayList<>(name);
    telling.removeIf(FAMILY_LINKS::contains);
    return telling.size() < 2 ? new ArrayList<>(name) : telling;
  }

  /** Joins two words that are one in the other name: {@code Abdel Aziz, Abdelaziz}. */
  private static void join(List<String> name, List<String> other) {
    for (int i = 0; i + 1 < name.size(); i++) {
      String joined = name.get(i) + name.get(i + 1);
      String sounds = NameKey.sounds(joined);
      if (other.stream().anyMatch(word -> NameKey.sounds(word).equals(sounds))) {
        name.set(i, joined);
        name.remove(i + 1);
      }
    }
  }

  private boolean fits(List<String> fewer, List<String> more, Way way) {
    if (fewer.isEmpty()) {
      return false;
    }
    if (fewer.size() == 1) {
      return isSurname(fewer.get(0), more.get(more.size() - 1));
    }
    double straight = cost(fewer, more, way);
    double turned = cost(turned(fewer), more, way) + TURNED;
    return Math.min(straight, turned) <= MOST_ON_AVERAGE;
  }

  /** A surname alone: by sound, unless both spellings are known as surnames of their own. */
  private boolean isSurname(String alone, String last) {
    return alone.equals(last)
        || (!words.areNames(alone, last)
            && words.distance(alone, last, Way.SOUND) <= MOST_OF_A_SURNAME);
  }

  private static List<String> turned(List<String> words) {
    List<String> turned = new ArrayList<>(words.subList(1, words.size()));
    turned.add(words.get(0));
    return turned;
  }

  /** Mean cost of the words beside the best of the longer name, in order; 1 when one fits none. */
  private double cost(List<String> fewer, List<String> more, Way way) {
    int at = 0;
    double sum = 0;
    for (int i = 0; i < fewer.size(); i++) {
      double best = 1;
      int place = at;
      for (int j = at; j < more.size() - (fewer.size() - i - 1); j++) {
        double cost = words.distance(fewer.get(i), more.get(j), way);
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
    return sum / fewer.size() + LEFT_OVER * (more.size() - fewer.size());
  }
}
