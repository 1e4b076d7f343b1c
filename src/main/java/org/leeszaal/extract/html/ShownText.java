package org.leeszaal.extract.html;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** All text of a page that a browser would show: menus, buttons, footer and all. */
final class ShownText implements NodeFilter {
  /** Elements whose text is for programs, for old browsers, or shown only when it is asked for. */
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "noframes",
          "template",
          "head",
          "svg",
          "canvas",
          "iframe",
          "object",
          "applet",
          "audio",
          "video",
          "map",
          "select",
          "datalist",
          "textarea",
          "progress",
          "meter");

  private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");

  private final BlockWriter writer = new BlockWriter();

  private ShownText() {}

  /** In paragraphs. Leaves the page as it is. */
  static List<String> of(Element root) {
    ShownText text = new ShownText();
    NodeTraversor.filter(text, root);
    return text.writer.finish().stream().map(Block::text).toList();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element && isUnseen(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    writer.head(node, depth);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    writer.tail(node, depth);
    return FilterResult.CONTINUE;
  }

  private static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || (element.normalName().equals("dialog") && !element.hasAttr("open"))
        || HIDDEN.matcher(element.attr("style")).find();
  }
}
