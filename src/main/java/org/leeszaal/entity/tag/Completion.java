package org.leeszaal.entity.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.MentionOrigin;
import org.leeszaal.entity.tag.ArticleView.Sentence;
import org.leeszaal.entity.tag.ArticleView.Sign;

/**
 * Second look at an article: mends the edges of the model's names, adds names that only the tables
 * know, and finds again what was surely found elsewhere in the article, headlines included.
 */
final class Completion {
  private static final double BY_TABLE = 0.8;
  private static final double AGAIN = 0.85;
  private static final int LONGEST = 6;
  private static final Set<String> GOVERNMENTS =
      Set.of(
          "regering",
          "overheid",
          "autoriteiten",
          "gouvernement",
          "autorités",
          "government",
          "authorities");

  private final ArticleView article;
  private final List<TaggedName> names = new ArrayList<>();
  private final boolean[][] taken;

  private Completion(ArticleView article) {
    this.article = article;
    taken = new boolean[article.sentences().size()][];
    for (Sentence sentence : article.sentences()) {
      taken[sentence.index()] = new boolean[sentence.size()];
    }
  }

  /** All names of the article, in order. */
  static List<TaggedName> of(ArticleView article, List<TaggedName> found) {
    Completion completion = new Completion(article);
    for (TaggedName name : found) {
      completion.trim(name);
    }
    completion.surnames();
    Agreement.reach(article, completion.names);
    completion.tables();
    completion.again();
    completion.names.sort(
        Comparator.comparingInt(TaggedName::sentence).thenComparingInt(TaggedName::begin));
    return completion.names;
  }

  /** Takes a name without the quotes and signs of layout at its edges. */
  private void trim(TaggedName name) {
    WordInfo[] words = article.sentences().get(name.sentence()).words();
    int begin = name.begin();
    int end = name.end();
    while (begin < end && isEdge(words[begin])) {
      begin++;
    }
    while (end > begin && isEdge(words[end - 1])) {
      end--;
    }
    boolean doubtful = name.confidence() < Confidence.FIRM;
    if (begin < end && !(doubtful && Opening.isOnly(words, begin, end))) {
      add(government(name.over(begin, end)));
    }
  }

  /** {@code gouvernement marocain} is no name of a body: only the people is one. */
  private TaggedName government(TaggedName name) {
    Sentence sentence = article.sentences().get(name.sentence());
    if (name.kind() != EntityKind.ORG || name.end() - name.begin() != 2) {
      return name;
    }
    for (int people = name.begin(); people < name.end(); people++) {
      int other = name.begin() + name.end() - 1 - people;
      if ((sentence.cover().kinds(people) & Lexicon.PEOPLE) != 0
          && GOVERNMENTS.contains(sentence.words()[other].word().text())) {
        return name.over(people, people + 1).as(EntityKind.MISC, name.confidence());
      }
    }
    return name;
  }

  private static boolean isEdge(WordInfo word) {
    String text = word.word().text();
    return text.length() == 1 && "\"'`,;:()*|#_[]{}<>=~^•·–—/\\-".contains(text);
  }

  private void add(TaggedName name) {
    names.add(name);
    java.util.Arrays.fill(taken[name.sentence()], name.begin(), name.end(), true);
  }

  private boolean isFree(Sentence sentence, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (taken[sentence.index()][i]) {
        return false;
      }
    }
    return true;
  }

  /** A lone word that the article has as the surname of a surely found person is that person. */
  private void surnames() {
    Set<String> surnames = new HashSet<>();
    for (TaggedName name : names) {
      if (name.kind() == EntityKind.PER
          && name.end() - name.begin() > 1
          && name.confidence() >= Confidence.LIKELY) {
        surnames.add(word(name, name.end() - 1));
      }
    }
    names.replaceAll(
        name -> {
          boolean lone = name.end() - name.begin() == 1 && name.confidence() < Confidence.FIRM;
          boolean person = lone && surnames.contains(word(name, name.begin()));
          return person ? name.as(EntityKind.PER, AGAIN * Confidence.LIKELY) : name;
        });
  }

  private String word(TaggedName name, int at) {
    return article.sentences().get(name.sentence()).words()[at].lower().text();
  }

  private void tables() {
    for (Sentence sentence : article.sentences()) {
      for (int at = 0; at < sentence.size(); at++) {
        if (!taken[sentence.index()][at]) {
          table(sentence, at);
        }
      }
    }
  }

  private void table(Sentence sentence, int at) {
    for (TableKind kind : TableKind.values()) {
      int end = kind.end(sentence, at);
      if (end > at && isFree(sentence, at, end) && !Opening.isOnly(sentence.words(), at, end)) {
        add(new TaggedName(sentence.index(), at, end, kind.tells, BY_TABLE, MentionOrigin.TABLE));
        return;
      }
    }
  }

  /** Known names that are taken even where the model saw none. */
  private enum TableKind {
    COUNTRY(EntityKind.LOC, Lexicon.COUNTRY, 1),
    PEOPLE(EntityKind.MISC, Lexicon.PEOPLE, 1),
    PERSON(EntityKind.PER, Lexicon.PERSON, 2),
    BODY(EntityKind.ORG, Lexicon.BODY, 2);

    private final EntityKind tells;
    private final int bit;
    private final int leastWords;

    TableKind(EntityKind tells, int bit, int leastWords) {
      this.tells = tells;
      this.bit = bit;
      this.leastWords = leastWords;
    }

    /** Behind the known name that begins here; {@code at} when none does. */
    int end(Sentence sentence, int at) {
      int kind = Integer.numberOfTrailingZeros(bit);
      int place = sentence.cover().at(at, kind);
      if (place != NameCover.BEGIN && place != NameCover.SINGLE) {
        return at;
      }
      int end = at + 1;
      while (sentence.cover().at(end, kind) == NameCover.INSIDE
          || sentence.cover().at(end, kind) == NameCover.END) {
        end++;
      }
      boolean capital = this == PEOPLE || sentence.words()[at].isCapital();
      return capital && end - at >= leastWords ? end : at;
    }
  }

  /** A name of the article by its words, and how sure each kind is. */
  @SuppressWarnings("EnumOrdinal") // an array of four
  private static final class Seen {
    private final String[] words;
    private final double[] byKind = new double[EntityKind.values().length];

    Seen(String[] words) {
      this.words = words;
    }

    void count(EntityKind kind, double sure) {
      byKind[kind.ordinal()] += sure;
    }

    EntityKind kind() {
      int best = 0;
      for (int i = 1; i < byKind.length; i++) {
        best = byKind[i] > byKind[best] ? i : best;
      }
      return EntityKind.values()[best];
    }
  }

  private void again() {
    Map<String, Map<String, Seen>> byFirst = new HashMap<>();
    for (TaggedName name : List.copyOf(names)) {
      if (name.confidence() >= Confidence.LIKELY && name.end() - name.begin() <= LONGEST) {
        remember(name, byFirst);
      }
    }
    for (Sentence sentence : article.sentences()) {
      for (int at = 0; at < sentence.size(); at++) {
        if (!taken[sentence.index()][at] && sentence.words()[at].isCapital()) {
          findAgain(sentence, at, byFirst);
        }
      }
    }
  }

  private void remember(TaggedName name, Map<String, Map<String, Seen>> byFirst) {
    WordInfo[] words = article.sentences().get(name.sentence()).words();
    count(words, name.begin(), name, byFirst);
    if (name.kind() == EntityKind.PER && name.end() - name.begin() > 1) {
      count(words, name.begin() + 1, name, byFirst);
    }
  }

  private static void count(
      WordInfo[] words, int begin, TaggedName name, Map<String, Map<String, Seen>> byFirst) {
    String[] key = new String[name.end() - begin];
    java.util.Arrays.setAll(key, i -> words[begin + i].lower().text());
    byFirst
        .computeIfAbsent(key[0], k -> new HashMap<>())
        .computeIfAbsent(String.join(" ", key), k -> new Seen(key))
        .count(name.kind(), name.confidence());
  }

  private void findAgain(Sentence sentence, int at, Map<String, Map<String, Seen>> byFirst) {
    Map<String, Seen> candidates =
        byFirst.getOrDefault(sentence.words()[at].lower().text(), Map.of());
    int longest = 0;
    EntityKind kind = EntityKind.MISC;
    for (Seen seen : candidates.values()) {
      if (seen.words.length > longest && stands(sentence, at, seen.words)) {
        longest = seen.words.length;
        kind = seen.kind();
      }
    }
    if (longest > 1 || (longest == 1 && isNameHere(sentence, at))) {
      add(
          new TaggedName(
              sentence.index(),
              at,
              at + longest,
              kind,
              AGAIN * Confidence.LIKELY,
              MentionOrigin.ARTICLE));
    }
  }

  private boolean stands(Sentence sentence, int at, String[] words) {
    if (at + words.length > sentence.size() || !isFree(sentence, at, at + words.length)) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!sentence.words()[at + i].lower().text().equals(words[i])) {
        return false;
      }
    }
    return sentence.words()[at + words.length - 1].isCapital();
  }

  /** One word alone is a name again unless the article also uses it in small letters. */
  private boolean isNameHere(Sentence sentence, int at) {
    WordInfo word = sentence.words()[at];
    return word.word().text().length() > 2 && !article.elsewhere(sentence, at, Sign.LOWER);
  }
}
