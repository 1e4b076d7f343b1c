package org.leeszaal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.leeszaal.article.FileType;
import org.leeszaal.extract.text.Bylines;

/** NewsML 1: news components with text, each language of a story an article of its own. */
final class NewsMl1Reader implements FormatReader {
  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "NewsML 1",
        "root element NewsML",
        "lead, authors, date, outlet, section, language",
        "one a text component");
  }

  @Override
  public boolean accepts(Content content) {
    return XmlTree.root(content).equals("NewsML");
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    Document tree = XmlTree.parse(content);
    List<Element> texts = new ArrayList<>();
    for (Element component : XmlTree.all(tree, "NewsComponent")) {
      if (!body(component).isEmpty()) {
        texts.add(component);
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      if (texts.size() == 1) {
        session.add(content, draft(texts.get(i), tree));
      } else {
        session.add(content, i + 1, draft(texts.get(i), tree));
      }
    }
    if (texts.isEmpty()) {
      throw Unreadable.skip("It is NewsML without an article's text: pictures or films only.");
    }
  }

  /** The text that a component carries itself, not the ones inside it. */
  private static List<String> body(Element component) {
    for (Element item : XmlTree.children(component, "ContentItem")) {
      String media = XmlTree.lower(XmlTree.attribute(item, "MediaType", "FormalName"));
      Optional<Element> data = XmlTree.first(item, "DataContent");
      if (data.isPresent() && (media.isEmpty() || media.contains("text"))) {
        Optional<Element> nitf = XmlTree.first(data.get(), "nitf");
        Element body = XmlTree.first(data.get(), "body.content", "body").orElse(data.get());
        List<String> paragraphs =
            nitf.isPresent() ? Nitf.draft(nitf.get()).paragraphs() : Markup.ofTree(body);
        if (!paragraphs.isEmpty()) {
          return paragraphs;
        }
      }
    }
    return List.of();
  }

  private static Draft draft(Element component, Document tree) {
    Draft inner =
        XmlTree.first(component, "nitf").map(Nitf::draft).orElse(Draft.of(FileType.NEWSML));
    Element around = component;
    String title = "";
    List<String> authors = List.of();
    String language = XmlTree.attribute(component, "Language", "FormalName");
    for (Element up = component; up != null; up = up.parent()) {
      for (Element lines : XmlTree.children(up, "NewsLines")) {
        title = title.isEmpty() ? XmlTree.text(lines, "HeadLine") : title;
        authors = authors.isEmpty() ? Bylines.names(XmlTree.text(lines, "ByLine")) : authors;
      }
      if (language.isEmpty()) {
        language = up.attr("xml:lang");
      }
      around = XmlTree.local(up).equals("NewsItem") ? up : around;
    }
    return new Draft(
        FileType.NEWSML,
        Nitf.first(title, inner.title()),
        inner.lead(),
        body(component),
        authors.isEmpty() ? inner.authors() : authors,
        Nitf.first(
            XmlTree.first(component, "Provider")
                .map(p -> XmlTree.attribute(p, "Party", "FormalName"))
                .orElse(""),
            XmlTree.attribute(around, "Party", "FormalName"),
            XmlTree.text(around, "ProviderId"),
            inner.outlet()),
        Nitf.first(inner.section(), XmlTree.attribute(around, "NewsProduct", "FormalName")),
        inner.url(),
        WireDate.of(
            XmlTree.text(around, "FirstCreated"),
            XmlTree.text(around, "ThisRevisionCreated"),
            XmlTree.text(tree, "DateAndTime"),
            inner.published().iso()),
        Nitf.first(language, inner.language()));
  }
}
