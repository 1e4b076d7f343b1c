package org.leeszaal.article;

/**
 * A stretch of text.
 *
 * @param begin first character, in UTF-16 units from 0
 * @param end behind the last character; larger than {@code begin}
 */
public record TextSpan(int begin, int end) implements Comparable<TextSpan> {
  public TextSpan {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("not a span: " + begin + " to " + end);
    }
  }

  public int length() {
    return end - begin;
  }

  /** The characters of {@code text} in this span. */
  public String in(String text) {
    return text.substring(begin, end);
  }

  public boolean overlaps(TextSpan other) {
    return begin < other.end && other.begin < end;
  }

  public boolean contains(TextSpan other) {
    return begin <= other.begin && other.end <= end;
  }

  public TextSpan shifted(int by) {
    return new TextSpan(begin + by, end + by);
  }

  @Override
  public int compareTo(TextSpan other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
