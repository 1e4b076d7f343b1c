package org.leeszaal.schema;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.jspecify.annotations.Nullable;

/**
 * The step {@code dutchCompound}: adds the stems of a compound's parts at its place. Its argument
 * {@code parts} names the list of parts, {@code exceptions} that of the stemmer's exceptions.
 */
public final class DutchCompoundFilterFactory extends TokenFilterFactory
    implements ResourceLoaderAware {
  public static final String NAME = "dutchCompound";
  private static final String PARTS = "parts";
  private static final String EXCEPTIONS = "exceptions";

  private final String file;
  private final String exceptionFile;
  private @Nullable DutchCompounds compounds;

  /** For Lucene's list of services only. */
  public DutchCompoundFilterFactory() {
    throw defaultCtorException();
  }

  public DutchCompoundFilterFactory(Map<String, String> arguments) {
    super(arguments);
    file = require(arguments, PARTS);
    exceptionFile = require(arguments, EXCEPTIONS);
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException(
          "it takes the arguments parts and exceptions only, not " + arguments);
    }
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    Map<String, String> exceptions = new HashMap<>();
    for (String line : getLines(loader, exceptionFile)) {
      String[] two = line.split("\t");
      if (two.length != 2) {
        throw new IllegalArgumentException(exceptionFile + ": not a word, a tab, a stem: " + line);
      }
      exceptions.put(two[0], two[1]);
    }
    compounds = new DutchCompounds(getLines(loader, file), exceptions);
  }

  @Override
  public TokenStream create(TokenStream input) {
    if (compounds == null) {
      throw new IllegalStateException("made before its list was read");
    }
    return new PartsFilter(input, compounds);
  }

  private static final class PartsFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final DutchCompounds compounds;
    private final Deque<String> waiting = new ArrayDeque<>();
    private AttributeSource.@Nullable State word;

    PartsFilter(TokenStream input, DutchCompounds compounds) {
      super(input);
      this.compounds = compounds;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!waiting.isEmpty()) {
        restoreState(word);
        term.setEmpty().append(waiting.removeFirst());
        step.setPositionIncrement(0);
        return true;
      }
      if (!input.incrementToken()) {
        return false;
      }
      List<String> parts = compounds.parts(term.toString());
      if (!parts.isEmpty()) {
        waiting.addAll(parts);
        word = captureState();
      }
      return true;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      waiting.clear();
    }
  }
}
