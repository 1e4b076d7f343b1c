package org.leeszaal.web.view;

import java.util.List;
import java.util.Optional;

/**
 * The article page.
 *
 * @param length in words, for people
 * @param standfirst the introduction, where the body does not hold it
 * @param warnings what a reader should doubt
 * @param tabs text, whole page where there is one, original, metadata
 * @param tab which of them is open
 * @param page paragraphs of the whole page, where that is what is shown
 * @param hits numbers of the marked places, each a link into the text
 * @param pager back to the results, previous and next article; without href where there is none
 * @param frame address of the original where a browser can show it, empty otherwise
 * @param desk tags and notes, where they can be kept
 * @param original to open or save the original
 */
public record ArticleView(
    String title,
    String language,
    String languageName,
    Link outlet,
    String section,
    String byline,
    DateView date,
    String length,
    String standfirst,
    List<String> warnings,
    List<Link> tabs,
    String tab,
    List<Run> headline,
    List<Paragraph> body,
    List<String> page,
    List<Link> hits,
    List<Pager> pager,
    List<CardGroup> entities,
    List<Link> similar,
    List<Link> related,
    List<Fact> metadata,
    String citation,
    String frame,
    Link original,
    Optional<DeskView> desk) {
  public ArticleView {
    warnings = List.copyOf(warnings);
    tabs = List.copyOf(tabs);
    headline = List.copyOf(headline);
    body = List.copyOf(body);
    page = List.copyOf(page);
    hits = List.copyOf(hits);
    pager = List.copyOf(pager);
    entities = List.copyOf(entities);
    similar = List.copyOf(similar);
    related = List.copyOf(related);
    metadata = List.copyOf(metadata);
  }

  /**
   * A paragraph.
   *
   * @param language where it differs from the article, empty otherwise
   */
  public record Paragraph(String language, List<Run> runs) {
    public Paragraph {
      runs = List.copyOf(runs);
    }
  }

  /**
   * Text, or one mention.
   *
   * @param card id of its card, empty for plain text
   * @param kind as in {@link EntityChip}
   */
  public record Run(String card, String kind, String title, List<Bit> bits) {
    public Run {
      bits = List.copyOf(bits);
    }
  }

  /**
   * @param hit number of the marked place, 0 for none
   * @param first whether the marked place begins here
   */
  public record Bit(String text, int hit, boolean first) {}

  /** A way on from here. */
  public record Pager(String relation, Link link) {}

  /** Entities of one kind. */
  public record CardGroup(String kind, String title, List<Card> cards) {
    public CardGroup {
      cards = List.copyOf(cards);
    }
  }

  /**
   * What is known about an entity in this article.
   *
   * @param entity link to its page, without href when undecided
   * @param search link to the articles about it, without href when undecided
   * @param wrong where it can be corrected, without href where it can't
   */
  public record Card(
      String id,
      String kind,
      String kindName,
      String label,
      String count,
      Link entity,
      Link search,
      Link wrong,
      List<Fact> facts) {
    public Card {
      facts = List.copyOf(facts);
    }
  }

  /** A name and a value. */
  public record Fact(String name, String value) {}
}
