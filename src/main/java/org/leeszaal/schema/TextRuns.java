package org.leeszaal.schema;

import java.util.ArrayList;
import java.util.List;
import org.leeszaal.article.Language;
import org.leeszaal.article.LanguageSpan;

/**
 * The words of a part of an article, each stretch by the rules of its language. Writer and reader
 * both come here, so that a position in the index always leads back to the same characters.
 *
 * @param runs in order; positions go on from one to the next
 */
public record TextRuns(List<Run> runs) {
  public TextRuns {
    runs = List.copyOf(runs);
  }

  /** Words of one language in a row; offsets are those of the whole part. */
  public record Run(Language language, List<Token> words) {}

  /**
   * @param text the part
   * @param begin of the part in the text that {@code foreign} points into
   * @param language of what no foreign stretch covers
   */
  public static TextRuns of(
      TextAnalysis analysis,
      String text,
      int begin,
      Language language,
      List<LanguageSpan> foreign) {
    Builder builder = new Builder(analysis, text);
    for (LanguageSpan stretch : foreign) {
      int from = stretch.span().begin() - begin;
      int to = Math.min(text.length(), stretch.span().end() - begin);
      if (Math.max(builder.at, from) < to) {
        builder.add(language, from);
        builder.add(stretch.language(), to);
      }
    }
    builder.add(language, text.length());
    return new TextRuns(builder.runs);
  }

  /** Every word in order. */
  public List<Token> words() {
    if (runs.size() == 1) {
      return runs.getFirst().words();
    }
    List<Token> words = new ArrayList<>();
    runs.forEach(run -> words.addAll(run.words()));
    return words;
  }

  /** The words of one language in order. */
  public List<Token> wordsIn(Language language) {
    List<Token> words = new ArrayList<>();
    for (Run run : runs) {
      if (run.language() == language) {
        words.addAll(run.words());
      }
    }
    return words;
  }

  private static final class Builder {
    private final TextAnalysis analysis;
    private final String text;
    private final List<Run> runs = new ArrayList<>();
    private int at;
    private int position;

    Builder(TextAnalysis analysis, String text) {
      this.analysis = analysis;
      this.text = text;
    }

    void add(Language language, int to) {
      if (at < to) {
        List<Token> words = analysis.words(language, text.substring(at, to));
        if (at > 0) {
          words = words.stream().map(this::shifted).toList();
        }
        if (!words.isEmpty()) {
          position = words.getLast().position() + 1;
          runs.add(new Run(language, words));
        }
        at = to;
      }
    }

    private Token shifted(Token word) {
      return new Token(word.term(), position + word.position(), at + word.begin(), at + word.end());
    }
  }
}
