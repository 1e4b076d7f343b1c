package org.leeszaal.web.view;

import java.util.List;

/** How to search. */
public record HelpView(List<Part> parts, List<Key> keys) {
  public HelpView {
    parts = List.copyOf(parts);
    keys = List.copyOf(keys);
  }

  /** A part with examples. */
  public record Part(String title, List<Example> examples) {
    public Part {
      examples = List.copyOf(examples);
    }
  }

  /** A query and what it finds. */
  public record Example(String query, String href, String words) {}

  /** A key and what it does. */
  public record Key(String key, String words) {}
}
