package org.leeszaal.quality;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leeszaal.article.EntityKind;
import org.leeszaal.entity.tag.TaggedName;

/**
 * How well names are found: a name counts when its first and last word and its kind are right
 * (exact match, as in Tjong Kim Sang, CoNLL-2002 shared task).
 *
 * @param byKind one score for each kind
 */
public record EntityScore(Map<EntityKind, PairScore> byKind) {
  private static final PairScore NOTHING = new PairScore(0, 0, 0);

  public EntityScore {
    byKind = Map.copyOf(byKind);
  }

  /**
   * A name in a sentence.
   *
   * @param sentence its number
   * @param begin first token
   * @param end behind the last token
   */
  private record Name(int sentence, int begin, int end, EntityKind kind) {}

  /**
   * Scores BIO tags, sentence by sentence.
   *
   * @throws IllegalArgumentException when the two differ in number of sentences
   */
  public static EntityScore of(List<List<String>> wanted, List<List<String>> given) {
    if (wanted.size() != given.size()) {
      throw new IllegalArgumentException(wanted.size() + " and " + given.size() + " sentences");
    }
    Set<Name> gold = names(wanted);
    Set<Name> found = names(given);
    Map<EntityKind, PairScore> scores = new EnumMap<>(EntityKind.class);
    for (EntityKind kind : EntityKind.values()) {
      long want = gold.stream().filter(name -> name.kind == kind).count();
      long give = found.stream().filter(name -> name.kind == kind).count();
      long right = found.stream().filter(name -> name.kind == kind && gold.contains(name)).count();
      scores.put(kind, new PairScore(right, give, want));
    }
    return new EntityScore(scores);
  }

  public EntityScore plus(EntityScore other) {
    Map<EntityKind, PairScore> sums = new EnumMap<>(EntityKind.class);
    for (EntityKind kind : EntityKind.values()) {
      sums.put(kind, of(kind).plus(other.of(kind)));
    }
    return new EntityScore(sums);
  }

  public PairScore of(EntityKind kind) {
    return byKind.getOrDefault(kind, NOTHING);
  }

  /**
   * Persons, organisations and places together: the three kinds that every marked corpus has, and
   * the ones that the targets are set for. {@link EntityKind#MISC} is told beside, not in it.
   */
  public PairScore overall() {
    return of(EntityKind.PER).plus(of(EntityKind.ORG)).plus(of(EntityKind.LOC));
  }

  /** Do the tags mark this very name, with its kind? */
  static boolean has(List<List<String>> wanted, TaggedName name) {
    List<String> tags = wanted.get(name.sentence());
    String inside = "I-" + name.kind();
    boolean right = tags.get(name.begin()).equals("B-" + name.kind());
    for (int at = name.begin() + 1; at < name.end(); at++) {
      right &= tags.get(at).equals(inside);
    }
    return right && (name.end() == tags.size() || !tags.get(name.end()).equals(inside));
  }

  private static Set<Name> names(List<List<String>> sentences) {
    Set<Name> names = new HashSet<>();
    for (int s = 0; s < sentences.size(); s++) {
      List<String> tags = sentences.get(s);
      int begin = 0;
      while (begin < tags.size()) {
        String tag = tags.get(begin);
        int end = begin + 1;
        while (!tag.equals("O")
            && end < tags.size()
            && tags.get(end).equals("I-" + tag.substring(2))) {
          end++;
        }
        if (!tag.equals("O")) {
          names.add(new Name(s, begin, end, EntityKind.valueOf(tag.substring(2))));
        }
        begin = end;
      }
    }
    return names;
  }
}
