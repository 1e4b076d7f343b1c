package org.leeszaal.entity.tag;

import java.util.List;
import org.leeszaal.article.EntityKind;

/**
 * A name that a model found.
 *
 * @param sentence index of the sentence
 * @param begin first token in the sentence
 * @param end behind the last token
 * @param confidence 0 to 1: of its least sure word
 */
public record TaggedName(int sentence, int begin, int end, EntityKind kind, double confidence) {

  static void collect(int sentence, Decoder.Tagged tagged, Tags tags, List<TaggedName> names) {
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
      names.add(new TaggedName(sentence, begin, at, EntityKind.valueOf(tag.substring(2)), least));
    }
  }

  private static double sure(Decoder.Tagged tagged, int at) {
    return tagged.probabilities()[at][tagged.tags()[at]];
  }
}
