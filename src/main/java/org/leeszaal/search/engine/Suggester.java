package org.leeszaal.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.Language;
import org.leeszaal.schema.ArchiveField;
import org.leeszaal.schema.NameTerms;
import org.leeszaal.schema.TextPart;
import org.leeszaal.search.Suggestion;

/** Finds entities and words that begin with what was typed. */
record Suggester(Snapshot snapshot, Language labels) {
  /** Terms that one suggestion looks at; short beginnings have more. */
  private static final int MOST_TERMS = 4000;

  private static final int SHORTEST = 2;

  List<Suggestion> suggest(String typed, int size) throws IOException {
    String folded = NameTerms.fold(typed);
    if (folded.length() < SHORTEST || snapshot.isEmpty()) {
      return List.of();
    }
    List<Suggestion> all = new ArrayList<>(entities(folded, Math.max(1, size * 2 / 3)));
    for (Suggestion word : words(typed)) {
      if (all.size() < size) {
        all.add(word);
      }
    }
    return all;
  }

  private List<Suggestion> entities(String folded, int most) throws IOException {
    Map<EntityId, String> found = new LinkedHashMap<>();
    snapshot
        .labels()
        .known()
        .names()
        .forEach(
            (name, ids) -> {
              if (name.startsWith(folded)) {
                ids.forEach(id -> found.putIfAbsent(id, name));
              }
            });
    int[] seen = new int[1];
    TermWalk.prefix(
        snapshot.reader(),
        ArchiveField.NAMES.key(),
        folded,
        visit -> {
          List<String> parts = NameTerms.parts(visit.term());
          found.putIfAbsent(new EntityId(parts.get(1)), parts.get(0));
          return ++seen[0] < MOST_TERMS ? TermWalk.Then.GO_ON : TermWalk.Then.STOP;
        });
    List<Suggestion> suggestions = new ArrayList<>();
    Set<EntityId> done = new HashSet<>();
    for (Map.Entry<EntityId, String> entry : found.entrySet()) {
      EntityId id = snapshot.now(entry.getKey());
      long articles = snapshot.articles(id);
      if (articles > 0 && done.add(id)) {
        String label = snapshot.labels().label(id, labels);
        suggestions.add(new Suggestion.OfEntity(id, id.kind(), label, entry.getValue(), articles));
      }
    }
    return best(suggestions, most);
  }

  /** Completions of the last word, the words before it kept. */
  private List<Suggestion> words(String typed) throws IOException {
    int last = typed.lastIndexOf(' ') + 1;
    String folded = NameTerms.fold(typed.substring(last));
    List<Suggestion> suggestions = new ArrayList<>();
    if (folded.length() < SHORTEST) {
      return suggestions;
    }
    int[] seen = new int[1];
    TermWalk.prefix(
        snapshot.reader(),
        TextPart.BODY.exact(),
        folded,
        visit -> {
          String text = typed.substring(0, last) + visit.term();
          suggestions.add(new Suggestion.OfWord(text, visit.articles()));
          return ++seen[0] < MOST_TERMS ? TermWalk.Then.GO_ON : TermWalk.Then.STOP;
        });
    return best(suggestions, suggestions.size());
  }

  private static List<Suggestion> best(List<Suggestion> suggestions, int most) {
    return suggestions.stream()
        .sorted(
            Comparator.comparingLong(Suggestion::articles)
                .reversed()
                .thenComparing(Suggestion::text))
        .limit(most)
        .toList();
  }
}
