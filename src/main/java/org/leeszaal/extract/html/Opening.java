package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the element of an article above its first sentence: the way to the page, the name
 * of a desk, of a reporter or a place. Where the headline stands among it, all above that is none
 * of the article.
 */
final class Opening {
  /** A headline stands among the first blocks of an article. */
  private static final int FURTHEST = 15;

  private static final int LONGEST_LABEL = 60;
  private static final int SENTENCES = 100;
  private static final int FIRST = 3;
  private static final int LONGEST_BIO = 300;

  private Opening() {}

  static List<Block> without(List<Block> blocks, String title) {
    int headline = headline(blocks, title);
    List<Block> kept = new ArrayList<>();
    boolean begun = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      begun = begun || (isText(block) && i > headline);
      boolean beside = i < headline ? !isText(block) : headline >= 0 && isLabel(block);
      if (begun || !beside) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** Without a line about the author, by name, among the first. */
  static List<Block> withoutAuthor(List<Block> blocks, List<String> authors) {
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean about =
          i < FIRST && blocks.size() > FIRST && Ending.isAbout(blocks.get(i).text(), authors);
      if (!about || blocks.get(i).text().length() > LONGEST_BIO) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  private static int headline(List<Block> blocks, String title) {
    String wanted = Guide.letters(title);
    for (int i = 0; i < Math.min(FURTHEST, blocks.size()) && !wanted.isEmpty(); i++) {
      if (Guide.letters(blocks.get(i).text()).equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isText(Block block) {
    return block.text().length() > SENTENCES && block.linkDensity() < 0.4;
  }

  /** A line without the end of a sentence; a list may sum up the article. */
  private static boolean isLabel(Block block) {
    String text = block.text();
    return block.kind() == Block.Kind.PARAGRAPH
        && text.length() < LONGEST_LABEL
        && ".!?…”\"»:".indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
