package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.leeszaal.extract.text.Paragraphs;

/**
 * The text that a page tells in its linked data ({@code articleBody}), as a guide to the text it
 * shows: where the article ends, where it stands when it was not found, and, on pages that are
 * filled in by scripts, the text itself.
 */
final class Guide {
  /** Below this it is a summary; letters and digits. */
  private static final int SHORTEST = 200;

  private static final int SHORTEST_BLOCK = 20;

  /** Share of the guide that the shown text has when it is the same text. */
  private static final double SAME = 0.85;

  private static final double OTHER = 0.3;
  private static final double MISSED = 0.6;

  /** From this share on the shown text has every paragraph of the guide. */
  private static final double WHOLE = 0.97;

  /** A guide that leaves out more than the rest of the text leaves out quotes or lists. */
  private static final double MOST_KEPT = 0.8;

  private final List<String> paragraphs;
  private final String letters;

  Guide(String told) {
    String text = told.contains("<") ? Jsoup.parse(told).wholeText() : told;
    this.paragraphs = text.lines().map(Paragraphs::line).filter(line -> !line.isEmpty()).toList();
    this.letters = letters(text);
  }

  /**
   * @param kept what was taken for the article
   * @param page all blocks of the cleaned page
   */
  List<Block> applied(List<Block> kept, List<Block> page, String title) {
    if (letters.length() < SHORTEST) {
      return kept;
    }
    double found = coverage(kept);
    double shown = coverage(page);
    if (shown < OTHER && letters.length() > 2 * length(kept)) {
      return written();
    }
    if (found < MISSED && shown >= SAME) {
      return BlockFilter.keep(page.subList(first(page), last(page) + 1), title);
    }
    return found >= SAME && endsIn(kept) ? between(kept.subList(0, last(kept) + 1)) : kept;
  }

  /** Without what stands between the paragraphs and is none of them, when all of them are there. */
  private List<Block> between(List<Block> kept) {
    int first = first(kept);
    List<Block> own = new ArrayList<>(kept.subList(0, first));
    for (Block block : kept.subList(first, kept.size())) {
      boolean text = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.CAPTION;
      if (!text || isPart(letters(block.text()))) {
        own.add(block);
      }
    }
    boolean whole = coverage(kept) >= WHOLE && length(own) >= MOST_KEPT * length(kept);
    return whole ? own : kept;
  }

  /** Whether a paragraph, its beginning or its end is told: a link in it may be left out. */
  private boolean isPart(String own) {
    String head = own.substring(0, Math.min(SHORTEST_BLOCK, own.length()));
    return letters.contains(head) || letters.contains(tail(own));
  }

  /** Whether the shown text has the guide's end: a guide may be cut off. */
  private boolean endsIn(List<Block> blocks) {
    int last = last(blocks);
    return last >= 0 && letters.endsWith(tail(letters(blocks.get(last).text())));
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - SHORTEST_BLOCK));
  }

  private double coverage(List<Block> blocks) {
    int covered = 0;
    for (Block block : blocks) {
      String own = letters(block.text());
      covered += isInside(own) ? own.length() : 0;
    }
    return (double) covered / letters.length();
  }

  private boolean isInside(String own) {
    return own.length() >= SHORTEST_BLOCK && letters.contains(own);
  }

  private int first(List<Block> blocks) {
    int at = 0;
    while (at < blocks.size() && !isInside(letters(blocks.get(at).text()))) {
      at++;
    }
    return at;
  }

  private int last(List<Block> blocks) {
    int at = blocks.size() - 1;
    while (at >= 0 && !isInside(letters(blocks.get(at).text()))) {
      at--;
    }
    return at;
  }

  private static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> letters(block.text()).length()).sum();
  }

  private List<Block> written() {
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, paragraph, 0, 0));
    }
    return blocks;
  }

  /** Letters and digits in lower case: what two writings of a text have in common. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }
}
