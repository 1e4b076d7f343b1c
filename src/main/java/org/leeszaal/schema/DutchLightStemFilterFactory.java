package org.leeszaal.schema;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** The step {@code dutchLightStem}: plurals and the -e of adjectives. */
public final class DutchLightStemFilterFactory extends TokenFilterFactory {
  public static final String NAME = "dutchLightStem";

  /** For Lucene's list of services only. */
  public DutchLightStemFilterFactory() {
    throw defaultCtorException();
  }

  public DutchLightStemFilterFactory(Map<String, String> arguments) {
    super(arguments);
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("it takes no arguments, but has " + arguments);
    }
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new StemFilter(input);
  }

  private static final class StemFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    StemFilter(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      if (!keyword.isKeyword()) {
        String word = term.toString();
        String stem = DutchLightStemmer.stem(word);
        if (!stem.equals(word)) {
          term.setEmpty().append(stem);
        }
      }
      return true;
    }
  }
}
