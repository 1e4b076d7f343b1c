package org.leeszaal.schema;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Gives tokens at their places, in order of position; several may share one. Lets one pass over a
 * text feed several fields.
 */
public final class TokenReplay extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Token> tokens;
  private int next;
  private int position = -1;

  public TokenReplay(List<Token> tokens) {
    this.tokens = tokens;
  }

  @Override
  public void reset() {
    next = 0;
    position = -1;
  }

  @Override
  public boolean incrementToken() {
    if (next == tokens.size()) {
      return false;
    }
    clearAttributes();
    Token token = tokens.get(next++);
    term.append(token.term());
    offset.setOffset(token.begin(), token.end());
    step.setPositionIncrement(token.position() - position);
    position = token.position();
    return true;
  }
}
