package org.leeszaal.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.leeszaal.extract.text.Paragraphs;
import org.leeszaal.extract.text.TextDecoder;

/**
 * XML as newsrooms send it. Read with jsoup's XML parser, which forgives broken files and knows no
 * external entities and no entity definitions at all: nothing can be drawn in or blown up. Elements
 * are looked for by their local name, since feeds use any prefix.
 */
final class XmlTree {
  private static final Pattern ROOT =
      Pattern.compile(
          "\\A\\s*(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^>\\[]*(?:\\[.*?]\\s*)?>\\s*)*<([\\w.:-]+)",
          Pattern.DOTALL);
  private static final Pattern DECLARED =
      Pattern.compile("\\A\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)");

  private XmlTree() {}

  /** Local name of the root element; empty where the content does not begin like XML. */
  static String root(Content content) {
    if (!content.isText()) {
      return "";
    }
    Matcher root = ROOT.matcher(content.headText());
    return root.find() ? afterColon(root.group(1)) : "";
  }

  static Document parse(Content content) throws IOException {
    Matcher declared = DECLARED.matcher(content.headText());
    String charset = declared.find() ? declared.group(1) : "";
    return Jsoup.parse(TextDecoder.decode(content.bytes(), charset), "", Parser.xmlParser());
  }

  static String local(Element element) {
    return afterColon(element.tagName());
  }

  private static String afterColon(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /** All elements below with one of these local names, case aside, in order. */
  static List<Element> all(Element below, String... names) {
    List<Element> found = new ArrayList<>();
    for (Element element : below.getAllElements()) {
      if (isOneOf(element, names)) {
        found.add(element);
      }
    }
    return found;
  }

  /** Children with this local name. */
  static List<Element> children(Element of, String name) {
    return of.children().stream().filter(child -> isOneOf(child, name)).toList();
  }

  static Optional<Element> first(Element below, String... names) {
    for (String name : names) {
      for (Element element : below.getAllElements()) {
        if (isOneOf(element, name)) {
          return Optional.of(element);
        }
      }
    }
    return Optional.empty();
  }

  /** The text of the first of these that has any, names in order of preference. */
  static String text(Element below, String... names) {
    for (String name : names) {
      for (Element element : below.getAllElements()) {
        if (isOneOf(element, name) && !element.text().isBlank()) {
          return Paragraphs.line(element.text());
        }
      }
    }
    return "";
  }

  /** The text of the first child with one of these names that has any. */
  static String childText(Element of, String... names) {
    for (String name : names) {
      for (Element child : of.children()) {
        if (child.tagName().equalsIgnoreCase(name) && !child.wholeText().isBlank()) {
          return child.wholeText().strip();
        }
      }
    }
    return "";
  }

  /** An attribute of the first element with this name that has it. */
  static String attribute(Element below, String name, String attribute) {
    for (Element element : below.getAllElements()) {
      if (isOneOf(element, name) && !element.attr(attribute).isBlank()) {
        return element.attr(attribute).strip();
      }
    }
    return "";
  }

  private static boolean isOneOf(Element element, String... names) {
    String local = local(element);
    for (String name : names) {
      if (local.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
