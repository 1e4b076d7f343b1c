package org.leeszaal.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.leeszaal.article.FileType;
import org.leeszaal.extract.text.Bylines;

/** NewsML-G2: news items, alone, in a message or in a package, with NITF or XHTML inside. */
final class NewsMlG2Reader implements FormatReader {
  private static final Set<String> ROOTS =
      Set.of(
          "newsItem",
          "newsMessage",
          "packageItem",
          "conceptItem",
          "knowledgeItem",
          "planningItem",
          "catalogItem",
          "contentSet",
          "groupSet");

  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "NewsML-G2",
        "root element newsItem, newsMessage or packageItem",
        "lead, authors, date, outlet, section, url, language",
        "one a text item; pictures, films, plans are skipped with the reason");
  }

  @Override
  public boolean accepts(Content content) {
    return ROOTS.contains(XmlTree.root(content));
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    Document tree = XmlTree.parse(content);
    List<Element> items = XmlTree.all(tree, "newsItem");
    if (items.isEmpty() && XmlTree.first(tree, "nitf").isPresent()) {
      session.add(content, Nitf.draft(XmlTree.first(tree, "nitf").get()));
      return;
    }
    if (items.isEmpty()) {
      throw Unreadable.skip(
          "It is a "
              + XmlTree.root(content)
              + " of NewsML-G2: it tells about news and holds no text.");
    }
    for (int i = 0; i < items.size(); i++) {
      Element item = items.get(i);
      String reason = reason(item);
      String label = items.size() == 1 ? "" : "!/" + (i + 1);
      if (!reason.isEmpty()) {
        session.leaveOut(content.label() + label, reason);
      } else if (items.size() == 1) {
        session.add(content, draft(item));
      } else {
        session.add(content, i + 1, draft(item));
      }
    }
  }

  /** Why an item is no article; empty when it is one. */
  private static String reason(Element item) {
    String kind = XmlTree.attribute(item, "itemClass", "qcode").replaceFirst(".*:", "");
    if (!kind.isEmpty() && !kind.equals("text") && !kind.equals("composite")) {
      return "It is a news item of the kind " + kind + ", without an article's text.";
    }
    return body(item).isEmpty()
        ? "It is a news item that only tells about a text and does not carry it."
        : "";
  }

  private static List<String> body(Element item) {
    Optional<Element> set = XmlTree.first(item, "contentSet");
    if (set.isEmpty()) {
      return List.of();
    }
    for (Element nitf : XmlTree.all(set.get(), "nitf")) {
      return Nitf.draft(nitf).paragraphs();
    }
    for (Element html : XmlTree.all(set.get(), "html", "body", "section", "article")) {
      return Markup.ofTree(html);
    }
    for (Element data : XmlTree.all(set.get(), "inlineData")) {
      return Markup.ofString(data.wholeText());
    }
    return List.of();
  }

  private static Draft draft(Element item) {
    Draft inner = XmlTree.first(item, "nitf").map(Nitf::draft).orElse(Draft.of(FileType.NEWSML));
    Element meta = XmlTree.first(item, "contentMeta").orElse(item);
    Element about = XmlTree.first(item, "itemMeta").orElse(item);
    String headline = inner.title().isEmpty() ? XmlTree.text(meta, "headline") : inner.title();
    List<String> authors = Bylines.names(XmlTree.text(meta, "by"));
    if (authors.isEmpty() && inner.authors().isEmpty()) {
      authors =
          Bylines.names(
              XmlTree.all(meta, "creator").stream().map(c -> XmlTree.text(c, "name")).toList());
    }
    return new Draft(
        FileType.NEWSML,
        headline.isEmpty() ? XmlTree.text(about, "title") : headline,
        Nitf.first(XmlTree.text(meta, "description"), inner.lead()),
        body(item),
        authors.isEmpty() ? inner.authors() : authors,
        outlet(item, meta, about),
        Nitf.first(
            inner.section(),
            XmlTree.first(meta, "subject").map(s -> XmlTree.text(s, "name")).orElse("")),
        inner.url(),
        inner.published().isKnown()
            ? inner.published()
            : WireDate.of(
                XmlTree.text(about, "firstCreated"),
                XmlTree.text(meta, "contentCreated"),
                XmlTree.text(about, "versionCreated"),
                XmlTree.text(item, "sent")),
        Nitf.first(XmlTree.attribute(meta, "language", "tag"), item.attr("xml:lang")));
  }

  private static String outlet(Element item, Element meta, Element about) {
    String source = XmlTree.first(meta, "infoSource").map(s -> XmlTree.text(s, "name")).orElse("");
    String provider = XmlTree.first(about, "provider").map(p -> XmlTree.text(p, "name")).orElse("");
    String literal = XmlTree.attribute(about, "provider", "literal");
    String holder =
        XmlTree.first(item, "copyrightHolder").map(h -> XmlTree.text(h, "name")).orElse("");
    return Nitf.first(provider, literal, source, holder);
  }
}
