package org.leeszaal.index;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Terms with the frequency they shall have in the document. */
final class CountedTerms extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final Map<String, Integer> counts;
  private Iterator<Map.Entry<String, Integer>> next;

  CountedTerms(Map<String, Integer> counts) {
    this.counts = counts;
    next = counts.entrySet().iterator();
  }

  @Override
  public void reset() {
    next = counts.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!next.hasNext()) {
      return false;
    }
    clearAttributes();
    Map.Entry<String, Integer> entry = next.next();
    term.append(entry.getKey());
    frequency.setTermFrequency(entry.getValue());
    return true;
  }
}
