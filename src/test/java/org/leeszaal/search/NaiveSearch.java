package org.leeszaal.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a search means, said over a plain list and without any index. */
final class NaiveSearch {
  private NaiveSearch() {}

  /**
   * A phrase may run on over a full stop ({@code /s} is for sentences), not from headline to body.
   */
  static boolean isPhrase(List<String> words, List<String> phrase) {
    int border = words.indexOf("|");
    List<String> title = border < 0 ? words : words.subList(0, border);
    List<String> rest = border < 0 ? List.of() : words.subList(border, words.size());
    return java.util.Collections.indexOfSubList(withoutBars(title), phrase) >= 0
        || java.util.Collections.indexOfSubList(withoutBars(rest), phrase) >= 0;
  }

  static List<String> withoutBars(List<String> words) {
    return words.stream().filter(word -> !word.equals("|")).toList();
  }

  /** Headline and body are apart: the first bar in the words ends the headline. */
  static boolean near(List<String> words, String one, String other, int most) {
    int border = words.indexOf("|");
    List<String> title = border < 0 ? words : words.subList(0, border);
    List<String> rest = border < 0 ? List.of() : words.subList(border, words.size());
    return nearIn(title, one, other, most) || nearIn(rest, one, other, most);
  }

  static boolean nearIn(List<String> all, String one, String other, int most) {
    List<String> words = withoutBars(all);
    for (int i = 0; i < words.size(); i++) {
      for (int j = Math.max(0, i - most); j < Math.min(words.size(), i + most + 1); j++) {
        if (i != j && words.get(i).equals(one) && words.get(j).equals(other)) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean passes(NaiveArticle known, List<Filter> filters) {
    Map<Dimension, Boolean> any = new HashMap<>();
    for (Filter filter : filters) {
      if (filter instanceof Filter.Exclude(Dimension dimension, String id)) {
        if (known.of(dimension).contains(id)) {
          return false;
        }
      } else if (filter instanceof Filter.Include(Dimension dimension, String id)) {
        boolean has = known.of(dimension).contains(id);
        if (dimension.holds() == Dimension.Holds.SEVERAL && !has) {
          return false;
        }
        any.merge(dimension, has, Boolean::logicalOr);
      }
    }
    return !any.containsValue(false);
  }

  static java.util.Comparator<String> order(SortOrder sort) {
    java.util.Comparator<String> dated = java.util.Comparator.naturalOrder();
    dated = sort == SortOrder.NEWEST ? dated.reversed() : dated;
    return java.util.Comparator.comparing(String::isEmpty).thenComparing(dated);
  }

  /** Groups among the found, with resemblance taken over the whole archive. */
  static List<Set<String>> groups(List<NaiveArticle> found, List<NaiveArticle> all) {
    Map<String, String> leader = new HashMap<>();
    all.forEach(known -> leader.put(known.id(), known.id()));
    for (NaiveArticle one : all) {
      for (NaiveArticle other : all) {
        String mine = leader.getOrDefault(one.id(), "");
        String theirs = leader.getOrDefault(other.id(), "");
        if (!mine.equals(theirs) && resemblance(one, other) >= 0.8) {
          leader.replaceAll((id, first) -> first.equals(theirs) ? mine : first);
        }
      }
    }
    Set<Set<String>> distinct = new HashSet<>();
    Set<String> ids = new HashSet<>(found.stream().map(NaiveArticle::id).toList());
    for (NaiveArticle known : found) {
      String first = leader.getOrDefault(known.id(), "");
      Set<String> own = new TreeSet<>(ids);
      own.removeIf(id -> !first.equals(leader.get(id)));
      distinct.add(own);
    }
    return new ArrayList<>(distinct);
  }

  static double resemblance(NaiveArticle one, NaiveArticle other) {
    Set<String> left = shingles(one);
    Set<String> right = shingles(other);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    Set<String> shared = new HashSet<>(left);
    shared.retainAll(right);
    return (double) shared.size() / (left.size() + right.size() - shared.size());
  }

  static Set<String> shingles(NaiveArticle known) {
    String[] words =
        known
            .annotated()
            .article()
            .body()
            .toLowerCase(java.util.Locale.ROOT)
            .split("[^\\p{L}\\d]+");
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + 2 < words.length; i++) {
      shingles.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
    }
    return words.length - 2 < 12 ? Set.of() : shingles;
  }

  static List<Filter> sideways(SearchRequest request, Dimension dimension) {
    return request.filters().stream()
        .filter(
            filter ->
                !(dimension.holds() == Dimension.Holds.ONE
                    && filter instanceof Filter.Include include
                    && include.dimension() == dimension))
        .toList();
  }
}
