package org.leeszaal.entity.tag;

import org.leeszaal.article.EntityKind;
import org.leeszaal.article.MentionOrigin;

/**
 * A name in a sentence.
 *
 * @param sentence index of the sentence
 * @param begin first token in the sentence
 * @param end behind the last token
 * @param confidence 0 to 1
 * @param origin what found it
 */
public record TaggedName(
    int sentence, int begin, int end, EntityKind kind, double confidence, MentionOrigin origin) {

  TaggedName as(EntityKind other, double sure) {
    return new TaggedName(sentence, begin, end, other, sure, origin);
  }

  TaggedName over(int newBegin, int newEnd) {
    return new TaggedName(sentence, newBegin, newEnd, kind, confidence, origin);
  }
}
