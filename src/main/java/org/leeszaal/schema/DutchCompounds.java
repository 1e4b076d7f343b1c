package org.leeszaal.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cuts Dutch compounds that are wholly made of known parts, each in the role it can have: {@code
 * regerings} begins, {@code leider} ends. Of several ways the one with the fewest parts counts,
 * then the one whose shortest part is longest.
 */
final class DutchCompounds {
  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_WORD = 6;
  private static final int LONGEST_WORD = 60;
  private static final int MOST_PARTS = 5;

  /** Words come again and again; what was found is kept for this many. */
  private static final int REMEMBERED = 100_000;

  private final Map<String, String> beginnings = new HashMap<>();
  private final Map<String, String> endings = new HashMap<>();
  private final Map<String, List<String>> remembered = new ConcurrentHashMap<>();

  /**
   * @param lines a word and its roles: b begins, s begins with -s, n begins with -en, d begins with
   *     its last letter doubled and -en, e ends, x is never cut
   * @param exceptions stems of words that the stemmer's rules do not fit
   * @throws IllegalArgumentException when a line says something else
   */
  DutchCompounds(List<String> lines, Map<String, String> exceptions) {
    for (String line : lines) {
      if (!line.matches("[a-z]+ [bsndex]+")) {
        throw new IllegalArgumentException("not a word and its roles (b, s, n, d, e, x): " + line);
      }
      String word = line.substring(0, line.indexOf(' '));
      String roles = line.substring(line.indexOf(' ') + 1);
      String ruled = DutchLightStemmer.stem(word);
      String stem = exceptions.getOrDefault(word, ruled);
      if (roles.contains("b")) {
        beginnings.put(word, stem);
      }
      if (roles.contains("s")) {
        beginnings.put(word + "s", stem);
      }
      if (roles.contains("n")) {
        beginnings.putIfAbsent(word + "en", stem);
      }
      if (roles.contains("x")) {
        remembered.put(ruled, List.of());
      }
      if (roles.contains("d")) {
        beginnings.putIfAbsent(word + word.charAt(word.length() - 1) + "en", stem);
      }
      if (roles.contains("e")) {
        endings.putIfAbsent(ruled, stem);
        endings.put(word, stem);
        endings.putIfAbsent(stem, stem);
      }
    }
  }

  /** The stems of the parts; empty for a word that is no compound of known parts. */
  List<String> parts(String word) {
    if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD) {
      return List.of();
    }
    List<String> known = remembered.get(word);
    if (known == null) {
      known = cut(word, MOST_PARTS).map(DutchCompounds::stems).orElse(List.of());
      if (remembered.size() < REMEMBERED) {
        remembered.put(word, known);
      }
    }
    return known;
  }

  private record Part(String letters, String stem) {}

  private static List<String> stems(List<Part> parts) {
    return parts.stream().map(Part::stem).distinct().toList();
  }

  private Optional<List<Part>> cut(String word, int most) {
    Optional<List<Part>> best = Optional.empty();
    for (int at = word.length() - SHORTEST_PART; at >= SHORTEST_PART; at--) {
      String begin = beginnings.get(word.substring(0, at));
      if (begin != null) {
        Part first = new Part(word.substring(0, at), begin);
        Optional<List<Part>> whole = rest(word.substring(at), most).map(rest -> with(first, rest));
        if (whole.isPresent() && (best.isEmpty() || isBetter(whole.get(), best.get()))) {
          best = whole;
        }
      }
    }
    return best;
  }

  private Optional<List<Part>> rest(String word, int most) {
    String end = endings.get(word);
    if (end != null) {
      return Optional.of(List.of(new Part(word, end)));
    }
    return most > 2 ? cut(word, most - 1) : Optional.empty();
  }

  private static List<Part> with(Part first, List<Part> rest) {
    List<Part> all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return all;
  }

  private static boolean isBetter(List<Part> one, List<Part> other) {
    return one.size() != other.size() ? one.size() < other.size() : shortest(one) > shortest(other);
  }

  private static int shortest(List<Part> parts) {
    return parts.stream().mapToInt(part -> part.letters().length()).min().orElse(0);
  }
}
