package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.leeszaal.article.PublishedDate;

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
    PageFacts facts = new PageFacts(page);
    String title = PageTitle.of(facts);
    String url = PageFacts.firstOf(facts.url(), address);
    String lead = facts.lead();
    PageDate date = new PageDate(facts);
    Cleaner.removeDead(page);
    List<Block> everything = BlockWriter.write(page.body());
    List<String> texts = everything.stream().map(Block::text).toList();
    PublishedDate published = date.find(title, texts, url);
    List<String> authors = facts.authors();
    List<String> paragraphs = article(page, title, everything);
    return new WebPage(
        title,
        lead,
        paragraphs,
        texts,
        authors,
        facts.outlet(),
        facts.section(),
        url,
        published,
        facts.language());
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

  private static List<String> article(Document page, String title, List<Block> everything) {
    Element body = page.body();
    PageStats stats = PageStats.of(body);
    Cleaner.removeNamed(body, stats);
    Element main = MainContent.of(body, stats);
    List<Block> kept = BlockFilter.keep(BlockWriter.write(main), title);
    if (kept.isEmpty()) {
      kept = BlockFilter.keep(everything, title);
    }
    List<String> paragraphs = new ArrayList<>();
    for (Block block : kept) {
      paragraphs.add(block.text());
    }
    return paragraphs;
  }
}
