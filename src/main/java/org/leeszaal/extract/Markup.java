package org.leeszaal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.leeszaal.extract.html.WebPages;
import org.leeszaal.extract.text.Paragraphs;

/** Paragraphs of the bodies that wire formats and feeds carry: XHTML, NITF, HTML as text, text. */
final class Markup {
  private static final Pattern TAG = Pattern.compile("<(?:/?[a-zA-Z][^<>]*|!\\[CDATA\\[)>?");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "hl2",
          "li",
          "dt",
          "dd",
          "tr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "caption",
          "figcaption",
          "div",
          "block",
          "section",
          "title",
          "br");
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "media",
          "head",
          "figure",
          "img",
          "iframe",
          "hedline",
          "byline",
          "distributor",
          "abstract",
          "dateline");

  private Markup() {}

  /** A body that is a string: HTML where it has tags, else text. */
  static List<String> ofString(String body) {
    if (body.contains("<body.content")) {
      return Nitf.draft(Jsoup.parse(body, "", Parser.xmlParser())).paragraphs();
    }
    return TAG.matcher(body).find()
        ? WebPages.letter(body)
        : Paragraphs.ofPlain(Paragraphs.lines(body));
  }

  /** A body that is a tree; media and the headline in it are not body. */
  static List<String> ofTree(Element body) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    walk(body, run, paragraphs, 0);
    flush(run, paragraphs);
    if (paragraphs.size() == 1 && body.childrenSize() == 0) {
      return Paragraphs.ofPlain(Paragraphs.lines(body.wholeText()));
    }
    return paragraphs;
  }

  private static void walk(Element parent, StringBuilder run, List<String> paragraphs, int depth) {
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element) {
        String name = XmlTree.lower(XmlTree.local(element));
        if (SILENT.contains(name) || depth > 200) {
          continue;
        }
        if (BLOCKS.contains(name)) {
          flush(run, paragraphs);
          walk(element, run, paragraphs, depth + 1);
          flush(run, paragraphs);
        } else {
          walk(element, run, paragraphs, depth + 1);
        }
      } else if (node instanceof org.jsoup.nodes.TextNode text) {
        run.append(text.getWholeText());
      }
    }
    if (XmlTree.local(parent).equals("td")) {
      run.append(' ');
    }
  }

  private static void flush(StringBuilder run, List<String> paragraphs) {
    String paragraph = Paragraphs.line(run.toString());
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    run.setLength(0);
  }
}
