package org.leeszaal.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text blocks of a page in ALTO, in its reading order, words broken at line ends joined. */
final class AltoPage {
  private final Map<String, String> blocks = new LinkedHashMap<>();

  AltoPage(Document alto) {
    for (Element block : XmlTree.all(alto, "TextBlock")) {
      String text = text(block);
      if (!text.isBlank()) {
        blocks.put(block.attr("ID"), text);
      }
    }
  }

  List<String> paragraphs() {
    return new ArrayList<>(blocks.values());
  }

  /** The text of a block by its id; empty when the page has none. */
  String block(String id) {
    return blocks.getOrDefault(id, "");
  }

  private static String text(Element block) {
    StringBuilder text = new StringBuilder();
    for (Element word : XmlTree.all(block, "String")) {
      String part = word.attr("SUBS_TYPE");
      boolean whole = !word.attr("SUBS_CONTENT").isEmpty();
      if (part.equals("HypPart2") && whole) {
        continue;
      }
      String content =
          part.equals("HypPart1") && whole ? word.attr("SUBS_CONTENT") : word.attr("CONTENT");
      text.append(text.isEmpty() ? "" : " ").append(content);
    }
    return text.toString();
  }
}
