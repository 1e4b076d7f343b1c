package org.leeszaal.entity.tag;

import java.util.concurrent.ConcurrentHashMap;
import org.leeszaal.article.Language;

/** Words seen lately with what is known of them. Emptied when full, so that memory is bounded. */
final class WordCache {
  private static final int MOST = 60_000;

  private final Lexicon lexicon;
  private final Language language;
  private final ConcurrentHashMap<String, WordInfo> words = new ConcurrentHashMap<>();

  WordCache(Lexicon lexicon, Language language) {
    this.language = language;
    this.lexicon = lexicon;
  }

  Language language() {
    return language;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  WordInfo get(String token) {
    WordInfo known = words.get(token);
    if (known == null) {
      if (words.size() >= MOST) {
        words.clear();
      }
      known = WordInfo.of(token, lexicon);
      words.put(token, known);
    }
    return known;
  }
}
