package org.leeszaal.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.leeszaal.article.FileType;
import org.leeszaal.extract.text.Paragraphs;

/** An issue in METS: its logical articles, whose blocks stand in the ALTO pages beside it. */
final class Mets {
  private final Map<String, Path> files = new HashMap<>();
  private final Map<String, AltoPage> pages = new HashMap<>();

  private Mets(Path folder, Document tree) {
    for (Element file : XmlTree.all(tree, "file")) {
      String href = XmlTree.attribute(file, "FLocat", "xlink:href");
      String name = href.replaceFirst("^file:(?://)?", "").replaceFirst("^\\./", "");
      Path path = folder.resolve(name).normalize();
      if (!name.isEmpty() && path.startsWith(folder)) {
        files.put(file.attr("ID"), path);
      }
    }
  }

  static void read(Content content, Document tree, Session session) throws IOException {
    Optional<Path> folder = content.file().map(Path::toAbsolutePath).map(Path::getParent);
    if (folder.isEmpty()) {
      throw Unreadable.skip("Its pages are not beside it; unpack the archive to have it read.");
    }
    Mets issue = new Mets(folder.get(), tree);
    int number = 0;
    for (Element div : XmlTree.all(tree, "div")) {
      if (div.attr("TYPE").matches("(?i)article|advertisement|section|obituary")) {
        Draft draft = issue.draft(div, tree);
        if (!draft.paragraphs().isEmpty()) {
          session.add(content, ++number, draft);
        }
      }
    }
    if (number == 0) {
      throw Unreadable.skip("The METS of this issue names no articles with text beside it.");
    }
  }

  private Draft draft(Element div, Document tree) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    for (Element area : XmlTree.all(div, "area")) {
      String text =
          page(area.attr("FILEID")).map(page -> page.block(area.attr("BEGIN"))).orElse("");
      if (!text.isEmpty()) {
        paragraphs.add(text);
      }
    }
    Optional<Element> mods = XmlTree.first(tree, "mods");
    return Draft.of(FileType.NEWSPAPER)
        .withTitle(Paragraphs.line(div.attr("LABEL")))
        .withParagraphs(paragraphs)
        .withOutlet(mods.map(m -> XmlTree.text(m, "title")).orElse(""))
        .withPublished(WireDate.of(mods.map(m -> XmlTree.text(m, "dateIssued")).orElse("")));
  }

  private Optional<AltoPage> page(String id) throws IOException {
    Path path = files.get(id);
    if (path == null || !Files.isRegularFile(path)) {
      return Optional.empty();
    }
    AltoPage page = pages.get(id);
    if (page == null) {
      page = new AltoPage(XmlTree.parse(Content.ofFile(path, 64L << 20)));
      pages.put(id, page);
    }
    return Optional.of(page);
  }
}
