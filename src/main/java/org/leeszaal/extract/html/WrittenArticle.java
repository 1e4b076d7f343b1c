package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of the article on a page. */
record WrittenArticle(PageFacts facts, String title, List<String> authors, Set<Element> comments) {
  /**
   * The paragraphs, in the order of the page. Takes out of the page what is beside the article.
   *
   * @param everything blocks of the whole page
   */
  List<String> paragraphs(Document page, List<Block> everything) {
    Element body = page.body();
    PageStats stats = PageStats.of(body);
    Cleaner.removeNamed(body, stats, title);
    Sections.remove(body, stats);
    Cards.remove(body, stats, title);
    Replies.remove(comments, stats, stats.prose(body));
    List<Block> cleaned = BlockWriter.write(body);
    List<Block> kept = found(body, stats, cleaned);
    if (kept.isEmpty()) {
      kept = BlockFilter.keep(everything, title);
    }
    kept = new Guide(facts.data().ofArticle("articleBody")).applied(kept, cleaned, title);
    return Ending.without(Opening.withoutAuthor(kept, authors), authors).stream()
        .map(Block::text)
        .toList();
  }

  private List<Block> found(Element body, PageStats stats, List<Block> cleaned) {
    Element main = MainContent.of(body, stats, title);
    List<Block> written = new ArrayList<>();
    for (Element part : Neighbours.with(main, stats)) {
      written.addAll(BlockWriter.write(part));
    }
    List<Block> kept = new ArrayList<>(BlockFilter.keep(written, title));
    if (!main.equals(body)) {
      kept.addAll(0, Lead.above(kept, cleaned, title));
    }
    return kept;
  }
}
