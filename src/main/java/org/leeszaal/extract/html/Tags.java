package org.leeszaal.extract.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What HTML elements are to a reader of text. */
final class Tags {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp",
          "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

  /** Elements that never hold text of an article. */
  private static final Set<String> DEAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "canvas",
          "iframe",
          "object",
          "embed",
          "applet",
          "audio",
          "video",
          "map",
          "button",
          "input",
          "select",
          "textarea",
          "option",
          "datalist",
          "dialog",
          "nav",
          "head",
          "link",
          "meta",
          "progress",
          "meter",
          "menu",
          "frameset");

  private Tags() {}

  static boolean isInline(Element element) {
    return INLINE.contains(element.normalName());
  }

  static boolean isDead(Element element) {
    return DEAD.contains(element.normalName());
  }

  /** Program text: a listing is no prose. */
  static boolean isListing(Element element) {
    return element.normalName().equals("pre") && element.selectFirst("code") != null;
  }

  static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }
}
