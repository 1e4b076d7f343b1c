package org.leeszaal.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leeszaal.article.ArticleId;
import org.leeszaal.desk.CorrectionRefused.Reason;
import org.leeszaal.desk.LineFile.Line;

/** Which articles bear which tags: a line has an article's id and its tags. */
final class TagTable {
  private final Map<ArticleId, Set<String>> byArticle = new LinkedHashMap<>();
  private final Map<String, Set<ArticleId>> byKey = new HashMap<>();
  private final Map<String, String> spelling = new HashMap<>();

  private TagTable() {}

  static TagTable read(List<Line> lines) {
    TagTable table = new TagTable();
    for (Line line : lines) {
      try {
        Words words = Words.of(line.text());
        ArticleId article = new ArticleId(words.take("the article's id"));
        table.add(article, words.take("a tag"));
        while (words.hasMore()) {
          table.add(article, words.take("a tag"));
        }
      } catch (IllegalArgumentException | NoSuchElementException e) {
        throw line.problem(e);
      }
    }
    return table;
  }

  /** The first spelling of a tag is how it is shown everywhere. */
  private void add(ArticleId article, String tag) {
    if (tag.isBlank()) {
      throw new IllegalArgumentException("a tag is empty.");
    }
    String shown = spelling.computeIfAbsent(key(tag), k -> tag.strip());
    byArticle.computeIfAbsent(article, k -> alphabetic()).add(shown);
    byKey.computeIfAbsent(key(tag), k -> new HashSet<>()).add(article);
  }

  private static Set<String> alphabetic() {
    return new TreeSet<>(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo));
  }

  private static String key(String tag) {
    return tag.strip().toLowerCase(Locale.ROOT);
  }

  static String checked(String tag) {
    String name = tag.strip();
    if (name.isEmpty() || name.length() > Desk.LONGEST_TAG || name.chars().anyMatch(c -> c < ' ')) {
      throw new CorrectionRefused(
          Reason.BAD_TEXT,
          "a tag is one line of 1 to " + Desk.LONGEST_TAG + " characters.",
          List.of());
    }
    return name;
  }

  Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    byKey.forEach((key, articles) -> counts.put(spelling.getOrDefault(key, key), articles.size()));
    return counts;
  }

  Set<String> of(ArticleId article) {
    Set<String> tags = alphabetic();
    tags.addAll(byArticle.getOrDefault(article, Set.of()));
    return tags;
  }

  Set<ArticleId> tagged(String tag) {
    return Set.copyOf(byKey.getOrDefault(key(tag), Set.of()));
  }

  boolean has(ArticleId article, String tag) {
    return byKey.getOrDefault(key(tag), Set.of()).contains(article);
  }

  List<String> with(List<String> lines, ArticleId article, String tag) {
    Set<String> tags = of(article);
    tags.add(spelling.getOrDefault(key(tag), tag));
    return replaced(lines, article, tags);
  }

  List<String> without(List<String> lines, ArticleId article, String tag) {
    Set<String> tags = of(article);
    tags.removeIf(other -> key(other).equals(key(tag)));
    return replaced(lines, article, tags);
  }

  /** The article's line stays where it is. */
  private static List<String> replaced(List<String> lines, ArticleId article, Set<String> tags) {
    List<String> changed = new ArrayList<>();
    String line = article + " " + String.join(" ", tags.stream().map(Words::quote).toList());
    boolean written = tags.isEmpty();
    for (String old : lines) {
      if (!LineFile.key(old).equals(article.value())) {
        changed.add(old);
      } else if (!written) {
        changed.add(line);
        written = true;
      }
    }
    if (!written) {
      changed.add(line);
    }
    return changed;
  }
}
