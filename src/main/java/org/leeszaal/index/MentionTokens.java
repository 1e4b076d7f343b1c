package org.leeszaal.index;

import java.util.ArrayList;
import java.util.List;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.Mention;
import org.leeszaal.schema.NameTerms;
import org.leeszaal.schema.Token;

/** Entities at the places of their words. */
final class MentionTokens {
  private MentionTokens() {}

  /**
   * @param mentions of the whole text, in order
   * @param words of one part of it, in order
   * @param begin of the part in the whole text
   */
  static List<Token> of(List<Mention> mentions, List<Token> words, int begin) {
    List<Token> tokens = new ArrayList<>();
    int next = 0;
    for (Mention mention : mentions) {
      int from = mention.span().begin() - begin;
      int to = mention.span().end() - begin;
      while (next < words.size() && words.get(next).end() <= from) {
        next++;
      }
      List<String> terms = terms(mention);
      int last = -1;
      for (int i = next; i < words.size() && words.get(i).begin() < to; i++) {
        Token word = words.get(i);
        if (word.position() != last) {
          last = word.position();
          terms.forEach(
              term -> tokens.add(new Token(term, word.position(), word.begin(), word.end())));
        }
      }
    }
    return tokens;
  }

  private static List<String> terms(Mention mention) {
    List<String> terms = new ArrayList<>();
    EntityId entity = mention.entity();
    terms.add(NameTerms.anyOf(mention.kind()));
    terms.add(NameTerms.letters(mention.kind(), mention.surface()));
    if (entity.isKnown()) {
      terms.add(entity.value());
    }
    if (!mention.country().isEmpty()) {
      terms.add(NameTerms.anyCountry());
      String country = EntityId.country(mention.country()).value();
      if (!terms.contains(country)) {
        terms.add(country);
      }
    }
    return terms;
  }
}
