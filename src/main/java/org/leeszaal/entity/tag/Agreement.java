package org.leeszaal.entity.tag;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leeszaal.article.EntityKind;
import org.leeszaal.entity.tag.ArticleView.Sentence;

/**
 * One kind for one name in an article, where no table knows the name: a word that nobody has heard
 * of does not mean a place in the lead and a firm at the end. A known one may: clubs are called
 * after their towns, and firms after people.
 */
final class Agreement {
  private static final int KNOWN = (1 << Lexicon.KINDS) - 1;

  private final ArticleView article;
  private final Map<String, Map<EntityKind, Double>> votes = new HashMap<>();

  private Agreement(ArticleView article) {
    this.article = article;
  }

  /** Gives every such name the kind that has the most certainty behind it, all places together. */
  static void reach(ArticleView article, List<TaggedName> names) {
    Agreement agreement = new Agreement(article);
    for (TaggedName name : names) {
      agreement.vote(agreement.words(name), name);
      if (name.kind() == EntityKind.ORG && name.end() - name.begin() > 1) {
        agreement.vote(agreement.words(name.over(name.begin(), name.begin() + 1)), name);
      }
    }
    names.replaceAll(agreement::agreed);
  }

  /** A body is also called by the first word of its name. */
  private void vote(String words, TaggedName name) {
    votes
        .computeIfAbsent(words, key -> new EnumMap<>(EntityKind.class))
        .merge(name.kind(), name.confidence(), Double::sum);
  }

  private TaggedName agreed(TaggedName name) {
    Map<EntityKind, Double> sums = votes.getOrDefault(words(name), Map.of());
    if (sums.size() < 2 || name.confidence() >= Confidence.FIRM || isKnown(name)) {
      return name;
    }
    EntityKind best = name.kind();
    for (Map.Entry<EntityKind, Double> sum : sums.entrySet()) {
      best = sum.getValue() > sums.getOrDefault(best, 0.0) ? sum.getKey() : best;
    }
    return best == name.kind() ? name : name.as(best, name.confidence());
  }

  private boolean isKnown(TaggedName name) {
    Sentence sentence = article.sentences().get(name.sentence());
    for (int at = name.begin(); at < name.end(); at++) {
      if ((sentence.cover().kinds(at) & KNOWN) != 0) {
        return true;
      }
    }
    return false;
  }

  private String words(TaggedName name) {
    WordInfo[] words = article.sentences().get(name.sentence()).words();
    StringBuilder key = new StringBuilder();
    for (int at = name.begin(); at < name.end(); at++) {
      key.append(words[at].lower().text()).append(' ');
    }
    return key.toString();
  }
}
