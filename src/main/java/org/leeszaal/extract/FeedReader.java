package org.leeszaal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.leeszaal.article.FileType;
import org.leeszaal.extract.text.Bylines;
import org.leeszaal.extract.text.Paragraphs;

/** RSS and Atom feeds, and the export of WordPress, which is RSS with more in it. */
final class FeedReader implements FormatReader {
  private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");

  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "RSS, Atom, WordPress export (WXR)",
        "root element rss, feed or rdf:RDF",
        "lead, authors, date, outlet, section, url, language",
        "one an entry; of WordPress the published posts and pages");
  }

  @Override
  public boolean accepts(Content content) {
    String root = XmlTree.root(content);
    return ROOTS.contains(root)
        && (!root.equals("RDF") || content.headText().contains("purl.org/rss"));
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    Document tree = XmlTree.parse(content);
    boolean wordpress = content.headText().contains("wordpress.org/export");
    String outlet = outlet(tree);
    String language =
        Nitf.first(XmlTree.text(tree, "language"), XmlTree.attribute(tree, "feed", "xml:lang"));
    List<Element> items = XmlTree.all(tree, "item", "entry");
    if (items.isEmpty()) {
      throw Unreadable.skip("The feed has no entries.");
    }
    for (int i = 0; i < items.size(); i++) {
      Element item = items.get(i);
      String reason = wordpress ? reason(item) : "";
      if (reason.isEmpty()) {
        Draft draft = draft(item, wordpress ? FileType.WXR : FileType.FEED);
        session.add(content, i + 1, draft.withOutlet(outlet).withLanguage(language));
      } else {
        session.leaveOut(content.label() + "!/" + (i + 1), reason);
      }
    }
  }

  private static String outlet(Document tree) {
    for (Element head : XmlTree.all(tree, "channel", "feed")) {
      return Paragraphs.line(XmlTree.childText(head, "title"));
    }
    return "";
  }

  private static String reason(Element item) {
    String type = XmlTree.childText(item, "wp:post_type");
    String status = XmlTree.childText(item, "wp:status");
    if (!type.isEmpty() && !type.equals("post") && !type.equals("page")) {
      return "It is no post or page of WordPress but of the kind " + type + ".";
    }
    return status.isEmpty() || status.equals("publish")
        ? ""
        : "It was not published in WordPress (" + status + ").";
  }

  private static Draft draft(Element item, FileType type) {
    String summary =
        XmlTree.childText(item, "description", "summary", "excerpt:encoded", "itunes:summary");
    String full = body(item);
    List<String> lead = Markup.ofString(summary);
    return Draft.of(type)
        .withTitle(
            String.join(" ", Markup.ofString(XmlTree.childText(item, "title", "media:title"))))
        .withLead(String.join(" ", lead))
        .withParagraphs(full.isEmpty() ? lead : Markup.ofString(full))
        .withAuthors(authors(item))
        .withSection(section(item))
        .withUrl(url(item))
        .withPublished(
            WireDate.of(
                XmlTree.childText(item, "pubDate", "published", "dc:date", "issued"),
                XmlTree.childText(item, "wp:post_date_gmt", "wp:post_date"),
                XmlTree.childText(item, "dcterms:created", "updated", "modified")));
  }

  /** WordPress keeps paragraphs as blank lines, between or without tags. */
  private static String body(Element item) {
    String full = XmlTree.childText(item, "content:encoded");
    if (!full.isEmpty()) {
      String tagged =
          full.replaceAll("(?s)<!--.*?-->", "").replaceAll("\\[/?[a-z_]+(?: [^\\]]*)?]", " ");
      return tagged.replaceAll("\\n\\s*\\n", "<br><br>");
    }
    for (Element child : XmlTree.children(item, "content")) {
      return child.childrenSize() > 0 ? child.html() : child.wholeText();
    }
    return "";
  }

  private static List<String> authors(Element item) {
    List<String> bylines = new ArrayList<>();
    for (Element child : item.children()) {
      String name = child.tagName();
      if (name.equals("dc:creator") || name.equals("itunes:author")) {
        bylines.add(child.text());
      } else if (name.equals("author")) {
        String person = XmlTree.text(child, "name");
        bylines.add(
            (person.isEmpty() ? child.text() : person)
                .replaceFirst("^\\S+@\\S+ \\((.*)\\)$", "$1"));
      }
    }
    return Bylines.names(bylines);
  }

  private static String section(Element item) {
    for (Element category : XmlTree.children(item, "category")) {
      String name = Nitf.first(category.text(), category.attr("label"), category.attr("term"));
      if (!category.attr("domain").equals("post_tag")) {
        return name;
      }
    }
    return Paragraphs.line(XmlTree.childText(item, "dc:subject"));
  }

  private static String url(Element item) {
    for (Element link : XmlTree.children(item, "link")) {
      boolean alternate = link.attr("rel").isEmpty() || link.attr("rel").equals("alternate");
      String url = link.hasAttr("href") ? link.attr("href") : link.text();
      if (alternate && url.startsWith("http")) {
        return url.strip();
      }
    }
    String guid = XmlTree.childText(item, "guid");
    return guid.startsWith("http") ? guid : "";
  }
}
