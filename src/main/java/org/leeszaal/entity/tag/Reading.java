package org.leeszaal.entity.tag;

import java.util.ArrayList;
import java.util.List;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.MentionOrigin;

/** Reads names off the tags of a sentence, with how sure each is. */
final class Reading {
  private Reading() {}

  static List<TaggedName> names(int sentence, Decoder.Tagged tagged, Tags tags) {
    List<TaggedName> names = new ArrayList<>();
    int size = tagged.tags().length;
    int at = 0;
    while (at < size) {
      String tag = tags.name(tagged.tags()[at]);
      int begin = at;
      double least = sure(tagged, at);
      at++;
      if (tag.equals(Tags.OUTSIDE)) {
        continue;
      }
      String inside = "I-" + tag.substring(2);
      while (at < size && tags.name(tagged.tags()[at]).equals(inside)) {
        least = Math.min(least, sure(tagged, at));
        at++;
      }
      EntityKind kind = EntityKind.valueOf(tag.substring(2));
      names.add(new TaggedName(sentence, begin, at, kind, least, MentionOrigin.MODEL));
    }
    return names;
  }

  private static double sure(Decoder.Tagged tagged, int at) {
    double[] scores = tagged.scores()[at];
    int chosen = tagged.tags()[at];
    double other = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      other = i == chosen ? other : Math.max(other, scores[i]);
    }
    return Confidence.of(scores[chosen] - other);
  }
}
