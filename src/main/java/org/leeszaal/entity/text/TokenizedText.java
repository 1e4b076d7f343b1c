package org.leeszaal.entity.text;

import java.util.Arrays;
import java.util.List;

/**
 * A text cut into words and sentences.
 *
 * @param begins first character of each token, UTF-16
 * @param ends behind the last character of each token
 * @param sentenceStarts index of the first token of each sentence, ascending, the first is 0
 */
@SuppressWarnings("ArrayRecordComponent") // millions of tokens: boxes would double the memory
public record TokenizedText(String text, int[] begins, int[] ends, int[] sentenceStarts) {

  public int size() {
    return begins.length;
  }

  public String token(int index) {
    return text.substring(begins[index], ends[index]);
  }

  public int sentences() {
    return sentenceStarts.length;
  }

  /** Index of the first token behind this sentence. */
  public int sentenceEnd(int sentence) {
    return sentence + 1 < sentenceStarts.length ? sentenceStarts[sentence + 1] : begins.length;
  }

  /** The tokens of one sentence. */
  public List<String> sentence(int sentence) {
    String[] tokens = new String[sentenceEnd(sentence) - sentenceStarts[sentence]];
    Arrays.setAll(tokens, i -> token(sentenceStarts[sentence] + i));
    return List.of(tokens);
  }
}
