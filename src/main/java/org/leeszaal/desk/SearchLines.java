package org.leeszaal.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.leeszaal.desk.CorrectionRefused.Reason;
import org.leeszaal.desk.LineFile.Line;
import org.leeszaal.desk.SavedSearch.Matching;

/** Saved searches as lines: name, saved, looked, query, and what is not the usual. */
final class SearchLines {
  private static final String USUAL_SORT = "relevance";
  private static final Set<String> SORTS = Set.of(USUAL_SORT, "recent", "newest", "oldest");

  private SearchLines() {}

  static List<SavedSearch> read(List<Line> lines) {
    List<SavedSearch> searches = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    for (Line line : lines) {
      SavedSearch search = search(line);
      if (!names.add(key(search.name()))) {
        throw line.problem("there is a search called \"" + search.name() + "\" already.");
      }
      searches.add(search);
    }
    searches.sort(Comparator.comparing(search -> key(search.name())));
    return List.copyOf(searches);
  }

  private static SavedSearch search(Line line) {
    try {
      return search(Words.of(line.text()));
    } catch (DateTimeException e) {
      throw line.problem("a time is written 2026-11-25T22:14:03Z.");
    } catch (IllegalArgumentException | NoSuchElementException e) {
      throw line.problem(e);
    }
  }

  private static SavedSearch search(Words words) {
    String name = words.take("the name");
    words.expect("saved");
    Instant saved = Instant.parse(words.take("the time of saving"));
    words.expect("looked");
    Instant looked = Instant.parse(words.take("the time of the last look"));
    words.expect("query");
    String query = words.take("the query");
    List<String> filters = new ArrayList<>();
    while (words.skip("filter")) {
      filters.add(words.take("the filter"));
    }
    String sort = words.skip("sort") ? words.take("the order") : USUAL_SORT;
    if (!SORTS.contains(sort)) {
      throw new IllegalArgumentException(
          "'" + sort + "' is not relevance, recent, newest or oldest.");
    }
    Matching matching = words.skip("exact") ? Matching.EXACT : Matching.STEMMED;
    words.end();
    return new SavedSearch(name, query, filters, sort, matching, saved, looked);
  }

  static String write(SavedSearch search) {
    StringBuilder line = new StringBuilder(Words.quote(search.name()));
    line.append(" saved ").append(search.saved().truncatedTo(ChronoUnit.SECONDS));
    line.append(" looked ").append(search.looked().truncatedTo(ChronoUnit.MILLIS));
    line.append(" query ").append(Words.quote(search.query()));
    search.filters().forEach(filter -> line.append(" filter ").append(Words.quote(filter)));
    if (!search.sort().equals(USUAL_SORT)) {
      line.append(" sort ").append(search.sort());
    }
    if (search.matching() == Matching.EXACT) {
      line.append(" exact");
    }
    return line.toString();
  }

  /** The lines with this search in place of the one of its name. */
  static List<String> with(List<String> lines, SavedSearch search) {
    if (!SORTS.contains(search.sort())) {
      throw new CorrectionRefused(
          Reason.BAD_TEXT,
          "'" + search.sort() + "' is not relevance, recent, newest or oldest.",
          List.of());
    }
    List<String> changed = without(lines, search.name());
    changed.add(write(search));
    return changed;
  }

  static List<String> without(List<String> lines, String name) {
    List<String> left = new ArrayList<>(lines);
    if (name.isBlank()) {
      return left; // as the key of a remark is
    }
    left.removeIf(line -> key(LineFile.key(line)).equals(key(name)));
    return left;
  }

  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
