package org.leeszaal.web.json;

import org.leeszaal.search.Snippet;

/** A passage with its matches marked, as one string. */
final class MarkedText {
  private MarkedText() {}

  static String html(Snippet snippet) {
    StringBuilder out = new StringBuilder();
    for (Snippet.Segment segment : snippet.segments()) {
      String text = segment.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
      switch (segment.emphasis()) {
        case MATCH -> out.append("<mark>").append(text).append("</mark>");
        case PLAIN -> out.append(text);
      }
    }
    return out.toString();
  }
}
