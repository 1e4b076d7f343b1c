package org.leeszaal.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.leeszaal.extract.text.Paragraphs;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers paragraphs from the XHTML that Tika's document parsers write. */
final class DocumentText extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "tr",
          "table",
          "ul",
          "ol",
          "body",
          "title",
          "blockquote",
          "header",
          "footer");

  private final int limit;
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private String title = "";
  private int silent;
  private int characters;

  DocumentText(int limit) {
    this.limit = limit;
  }

  /** The first paragraph in the style of a title or a first-level heading; may be empty. */
  String title() {
    return title;
  }

  List<String> paragraphs() {
    return paragraphs;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    String style = attributes.getValue("class") == null ? "" : attributes.getValue("class");
    boolean mute =
        silent > 0
            || name.equals("head")
            || name.equals("script")
            || name.equals("style")
            || style.matches("(?i)header|footer|embedded|package-entry|annotation");
    silent += mute ? 1 : 0;
    if (BLOCKS.contains(name)) {
      flush();
    } else if (name.equals("br") || name.equals("td")) {
      text.append(' ');
    }
    boolean titled =
        style.matches("(?i).*(?:title|titel|titre).*") && !style.matches("(?i).*sub.*");
    open.push(titled && name.equals("p") ? "title" : name);
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (BLOCKS.contains(name)) {
      flush();
    }
    open.pop();
    silent -= silent > 0 ? 1 : 0;
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    if (silent > 0) {
      return;
    }
    characters += length;
    if (characters > limit) {
      throw new SAXException(
          Unreadable.fail("It holds more text than the limit for one file. Split it."));
    }
    text.append(chars, start, length);
  }

  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
    text.append(' ');
  }

  private void flush() {
    String paragraph = Paragraphs.line(text.toString());
    text.setLength(0);
    if (paragraph.isEmpty()) {
      return;
    }
    String kind = open.isEmpty() ? "" : open.element();
    boolean headline = kind.equals("title") || (kind.equals("h1") && paragraphs.isEmpty());
    if (headline && title.isEmpty()) {
      title = paragraph;
    } else {
      paragraphs.add(paragraph);
    }
  }
}
