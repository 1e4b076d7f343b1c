package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.List;

/** The introduction of an article that stands between its headline and the element of its text. */
final class Lead {
  private static final int SHORTEST = 40;
  private static final int FURTHEST = 8;

  /** Letters from which a headline does not end another line by chance. */
  private static final int SURE = 15;

  private static final int LABEL = 40;

  private Lead() {}

  /**
   * Blocks of the page below the headline and above the article's first block that read as prose.
   *
   * @param article blocks of the article
   * @param page blocks of the cleaned page
   */
  static List<Block> above(List<Block> article, List<Block> page, String title) {
    if (article.isEmpty()) {
      return List.of();
    }
    int first = indexOf(page, article.get(0).text(), page.size());
    int headline = headline(page, title, first);
    List<Block> lead = new ArrayList<>();
    if (title.isEmpty() || headline < 0 || first - headline > FURTHEST) {
      return lead;
    }
    for (Block block : page.subList(headline + 1, Math.max(first, headline + 1))) {
      boolean sentence =
          block.text().length() >= SHORTEST && block.text().matches("(?s).*[.!?…”\"»]");
      boolean plain = block.linkDensity() < 0.3 && block.kind() != Block.Kind.CAPTION;
      if (sentence && plain && !BlockFilter.isBeside(block, title)) {
        lead.add(block);
      }
    }
    return lead;
  }

  /** The headline, or else a line that ends with it: a label may stand before it. */
  private static int headline(List<Block> page, String title, int end) {
    int exact = indexOf(page, title, end);
    String wanted = Guide.letters(title);
    for (int i = end - 1; i >= 0 && exact < 0 && wanted.length() >= SURE; i--) {
      String text = page.get(i).text();
      if (text.length() < title.length() + LABEL && Guide.letters(text).endsWith(wanted)) {
        return i;
      }
    }
    return exact;
  }

  /** The last block before {@code end} with this text, case aside; -1 when there is none. */
  private static int indexOf(List<Block> blocks, String text, int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (blocks.get(i).text().equalsIgnoreCase(text)) {
        return i;
      }
    }
    return -1;
  }
}
