package org.leeszaal.extract.html;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.extract.text.Bylines;

/** Reads web pages. */
public final class WebPages {
  private WebPages() {}

  /**
   * The article on a page.
   *
   * @param html the page
   * @param address where it was fetched, when that is known from outside; may be empty
   */
  public static WebPage read(String html, String address) {
    Document page = Jsoup.parse(html, address);
    Cleaner.removeAnchors(page);
    PageFacts facts = new PageFacts(page);
    String title = PageTitle.of(facts);
    String url = PageFacts.firstOf(facts.url(), address);
    String lead = facts.lead();
    Set<Element> comments = Replies.of(page);
    List<String> everything = ShownText.of(page.body());
    Cleaner.removeDead(page);
    List<Block> blocks = BlockWriter.write(page.body());
    List<String> texts = blocks.stream().map(Block::text).toList();
    PublishedDate published = new PageDate(facts, title, texts, url).find();
    List<String> authors = authors(facts, texts, title);
    List<String> paragraphs =
        new WrittenArticle(facts, title, authors, comments).paragraphs(page, blocks);
    return new WebPage(
        title,
        lead,
        paragraphs,
        everything,
        authors,
        facts.outlet(),
        facts.section(),
        url,
        published,
        facts.language());
  }

  /** What the page tells, or else the byline that stands near the headline. */
  private static List<String> authors(PageFacts facts, List<String> blocks, String title) {
    List<String> told = facts.authors(title);
    int from = Math.max(0, blocks.indexOf(title));
    for (int i = from; told.isEmpty() && i < Math.min(from + 8, blocks.size()); i++) {
      told = Bylines.inLine(blocks.get(i));
    }
    for (int i = from; told.isEmpty() && i < Math.min(from + 5, blocks.size()); i++) {
      told = Bylines.beforeDate(blocks.get(i));
      told = told.stream().anyMatch(name -> isIntroduced(name, blocks)) ? told : List.of();
    }
    boolean headed = told.isEmpty() && blocks.contains(title);
    return headed
        ? Writers.inLines(blocks.subList(from + 1, Math.min(from + 8, blocks.size())))
        : told;
  }

  /** Whether the page says somewhere who this is: an unmarked name may be anybody's. */
  private static boolean isIntroduced(String name, List<String> blocks) {
    return blocks.stream()
        .anyMatch(text -> text.startsWith(name + " is ") || text.startsWith(name + " est "));
  }

  /** The text of an HTML mail: all that is shown, since a letter has no menus round it. */
  public static List<String> letter(String html) {
    Document page = Jsoup.parse(html);
    Cleaner.removeDead(page);
    page.body().select("[hidden], [style*=display:none]").remove();
    return BlockWriter.write(page.body()).stream()
        .map(Block::text)
        .filter(text -> text.chars().anyMatch(Character::isLetterOrDigit))
        .toList();
  }
}
