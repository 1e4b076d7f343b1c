package org.leeszaal.extract;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.leeszaal.article.FileType;
import org.leeszaal.extract.text.Paragraphs;

/**
 * Digitised newspapers: texts of articles with the DIDL of their issue beside them, issues in METS
 * with ALTO pages, and ALTO pages alone.
 */
final class NewspaperReader implements FormatReader {
  private static final Set<String> ROOTS = Set.of("text", "alto", "DIDL", "mets");

  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "Digitised newspaper (ALTO, METS, DIDL with article texts)",
        "root element alto, mets, DIDL, or text with title and p",
        "date, outlet, section and url from the issue's DIDL or METS",
        "one an article text; one an article of METS; one a page where there is no segmentation");
  }

  @Override
  public boolean accepts(Content content) {
    String root = XmlTree.root(content);
    return ROOTS.contains(root) && (!root.equals("text") || content.headText().contains("<p>"));
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    Document tree = XmlTree.parse(content);
    switch (XmlTree.root(content)) {
      case "text" -> session.add(content, article(content, tree));
      case "mets" -> Mets.read(content, tree, session);
      case "alto" -> {
        if (!besides(content, "DIDL", "mets").isEmpty()) {
          throw Unreadable.skip(
              "It is a page of a newspaper whose articles are read from the texts beside it.");
        }
        session.add(
            content, Draft.of(FileType.NEWSPAPER).withParagraphs(new AltoPage(tree).paragraphs()));
      }
      default ->
          throw Unreadable.skip(
              "It describes a newspaper issue; its articles are read from the texts beside it.");
    }
  }

  private static Draft article(Content content, Document tree) throws IOException {
    List<String> paragraphs = XmlTree.all(tree, "p").stream().map(Element::text).toList();
    Draft draft =
        Draft.of(FileType.NEWSPAPER)
            .withTitle(XmlTree.text(tree, "title"))
            .withParagraphs(paragraphs);
    for (Document issue : besides(content, "DIDL")) {
      return withIssue(draft, content.name(), issue);
    }
    return draft;
  }

  /** Parsed files with one of these root elements in the folder of the file. */
  static List<Document> besides(Content content, String... roots) throws IOException {
    Optional<Path> folder = content.file().map(Path::toAbsolutePath).map(Path::getParent);
    List<Document> found = new ArrayList<>();
    if (folder.isEmpty()) {
      return found;
    }
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder.get(), "*{didl,DIDL,mets,METS}*.xml")) {
      for (Path file : files) {
        Content other = Content.ofFile(file, 16L << 20);
        if (List.of(roots).contains(XmlTree.root(other))) {
          found.add(XmlTree.parse(other));
        }
      }
    }
    return found;
  }

  /** Outlet, date and the article's kind from the description of the issue. */
  private static Draft withIssue(Draft draft, String fileName, Document issue) {
    Element head = XmlTree.first(issue, "dcx").orElse(issue);
    Draft dated =
        draft
            .withOutlet(Paragraphs.line(XmlTree.childText(head, "dc:title")))
            .withPublished(WireDate.of(XmlTree.childText(head, "dc:date")))
            .withLanguage(XmlTree.childText(head, "dc:language"));
    for (Element item : XmlTree.all(issue, "Item")) {
      String named = XmlTree.first(item, "Resource").map(r -> item.html()).orElse("");
      boolean innermost = XmlTree.children(item, "Item").isEmpty();
      if (innermost && named.contains(fileName)) {
        Element about = XmlTree.first(item, "dcx").orElse(item);
        String id = XmlTree.childText(about, "dcx:recordIdentifier");
        String url = id.isEmpty() ? "" : "http://resolver.kb.nl/resolve?urn=" + id;
        String title = Paragraphs.line(XmlTree.childText(about, "dc:title"));
        return dated
            .withTitle(draft.title().isEmpty() ? title : draft.title())
            .withSection(XmlTree.childText(about, "dc:subject"))
            .withUrl(id.startsWith("ddd:") ? url : "");
      }
    }
    return dated;
  }
}
