package org.leeszaal.search;

import java.util.List;
import java.util.stream.Collectors;

/** A stretch of text in pieces, so that a page can mark the hits without building HTML here. */
public record Snippet(List<Segment> segments) {
  public Snippet {
    segments = List.copyOf(segments);
  }

  /** Whether a piece is what was searched for. */
  public enum Emphasis {
    PLAIN,
    MATCH
  }

  /** A piece of text. */
  public record Segment(String text, Emphasis emphasis) {}

  /** The text without marks. */
  public String text() {
    return segments.stream().map(Segment::text).collect(Collectors.joining());
  }
}
