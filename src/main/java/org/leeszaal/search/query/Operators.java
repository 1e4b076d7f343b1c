package org.leeszaal.search.query;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeszaal.search.query.QueryNode.Closeness;
import org.leeszaal.search.query.Token.Logic;

/** The words that join others: in capitals in three languages, and the distances of press files. */
final class Operators {
  private static final Map<String, Logic> WORDS =
      Map.ofEntries(
          Map.entry("AND", Logic.AND),
          Map.entry("EN", Logic.AND),
          Map.entry("ET", Logic.AND),
          Map.entry("&&", Logic.AND),
          Map.entry("OR", Logic.OR),
          Map.entry("OF", Logic.OR),
          Map.entry("OU", Logic.OR),
          Map.entry("||", Logic.OR),
          Map.entry("NOT", Logic.NOT),
          Map.entry("NIET", Logic.NOT),
          Map.entry("SAUF", Logic.NOT));

  private static final int FLAGS = Pattern.CASE_INSENSITIVE;
  private static final Pattern WORDS_APART = Pattern.compile("(?:w|near)/([0-9]+)", FLAGS);
  private static final Pattern SENTENCE = Pattern.compile("w?/s", FLAGS);
  private static final Pattern PARAGRAPH = Pattern.compile("w?/p", FLAGS);
  private static final Pattern AT_LEAST = Pattern.compile("atleast([0-9]+)", FLAGS);

  private Operators() {}

  /** The operator that a word as typed is; empty for a word to search. */
  static Optional<Token> read(String raw, Scope scope, NoteList notes) {
    if (WORDS.containsKey(raw)) {
      return Optional.of(new Token.Operator(raw, WORDS.get(raw), scope));
    }
    Matcher apart = WORDS_APART.matcher(raw);
    if (apart.matches()) {
      int most = Limits.within(apart.group(1), 1, Limits.FARTHEST, raw, notes);
      return Optional.of(new Token.Proximity(raw, new Closeness.Words(most), scope));
    }
    if (SENTENCE.matcher(raw).matches()) {
      return Optional.of(new Token.Proximity(raw, new Closeness.SameSentence(), scope));
    }
    if (PARAGRAPH.matcher(raw).matches()) {
      return Optional.of(new Token.Proximity(raw, new Closeness.SameParagraph(), scope));
    }
    Matcher times = AT_LEAST.matcher(raw);
    if (times.matches()) {
      int least = Limits.within(times.group(1), 1, Limits.MOST_TIMES, raw, notes);
      return Optional.of(new Token.AtLeast(raw, least, scope));
    }
    return Optional.empty();
  }

  /** Whether a word must be marked to be searched as one. */
  static boolean looksLikeOne(String word) {
    return WORDS.containsKey(word)
        || WORDS_APART.matcher(word).matches()
        || SENTENCE.matcher(word).matches()
        || PARAGRAPH.matcher(word).matches()
        || AT_LEAST.matcher(word).matches();
  }
}
