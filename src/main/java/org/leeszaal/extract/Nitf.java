package org.leeszaal.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.leeszaal.article.FileType;
import org.leeszaal.extract.text.Bylines;
import org.leeszaal.extract.text.Paragraphs;

/** An article in NITF, alone or inside another format. */
final class Nitf {
  private Nitf() {}

  static Draft draft(Element nitf) {
    Optional<Element> head = XmlTree.first(nitf, "body.head");
    Element above = head.orElse(nitf);
    Optional<Element> content = XmlTree.first(nitf, "body.content", "body");
    String title = XmlTree.text(above, "hl1", "hedline");
    if (title.isEmpty()) {
      title = XmlTree.text(nitf, "title");
    }
    List<String> abstracts = XmlTree.first(above, "abstract").map(Markup::ofTree).orElse(List.of());
    return Draft.of(FileType.NITF)
        .withTitle(title)
        .withLead(String.join(" ", abstracts))
        .withParagraphs(content.map(Markup::ofTree).orElse(List.of()))
        .withAuthors(authors(above))
        .withOutlet(outlet(nitf, above))
        .withSection(
            first(
                XmlTree.attribute(nitf, "pubdata", "position.section"),
                XmlTree.attribute(nitf, "tobject.property", "tobject.property.type")))
        .withUrl(address(XmlTree.attribute(nitf, "pubdata", "ex-ref")))
        .withPublished(
            WireDate.of(
                XmlTree.attribute(nitf, "pubdata", "date.publication"),
                XmlTree.attribute(nitf, "date.issue", "norm"),
                XmlTree.attribute(nitf, "date.release", "norm"),
                XmlTree.attribute(above, "story.date", "norm"),
                XmlTree.text(above, "story.date")))
        .withLanguage(XmlTree.attribute(nitf, "nitf", "xml:lang"));
  }

  private static List<String> authors(Element above) {
    List<Element> bylines = XmlTree.all(above, "byline");
    return Bylines.names(
        bylines.stream()
            .map(
                byline -> {
                  Element plain = byline.clone();
                  XmlTree.all(plain, "byttl", "virtloc").forEach(Element::remove);
                  List<Element> people = XmlTree.all(plain, "person");
                  return people.isEmpty()
                      ? plain.text()
                      : String.join("; ", people.stream().map(Element::text).toList());
                })
            .toList());
  }

  private static String outlet(Element nitf, Element above) {
    return first(
        XmlTree.attribute(nitf, "pubdata", "name"),
        XmlTree.text(above, "distributor"),
        XmlTree.attribute(nitf, "doc.copyright", "holder"),
        XmlTree.attribute(nitf, "ds", "value"));
  }

  private static String address(String url) {
    return url.startsWith("http") ? url : "";
  }

  static String first(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return Paragraphs.line(value);
      }
    }
    return "";
  }
}
