package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pointers to other articles among the blocks of one: a headline that is a link all over and a line
 * or two below it, again and again. A list in an article has its links inside sentences.
 */
final class Teasers {
  /** Text below a teaser's headline is at most this long; characters. */
  private static final int LONGEST_BLURB = 260;

  private static final int SHORTEST_HEADLINE = 12;

  private Teasers() {}

  static List<Block> without(List<Block> blocks) {
    Set<Integer> gone = new HashSet<>();
    markItems(blocks, gone);
    markHeadings(blocks, gone);
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!gone.contains(i)) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  /** List items of a linked headline and an unlinked blurb, two of them or one that breaks off. */
  private static void markItems(List<Block> blocks, Set<Integer> gone) {
    List<List<Integer>> teasers = new ArrayList<>();
    boolean cut = false;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      Block head = blocks.get(i);
      Block blurb = blocks.get(i + 1);
      if (isLinked(head) && head.item() > 0 && blurb.item() == head.item() && isBlurb(blurb)) {
        teasers.add(List.of(i, i + 1));
        cut |= isCut(blurb.text());
      }
    }
    if (teasers.size() > 1 || cut) {
      teasers.forEach(gone::addAll);
    }
  }

  /**
   * Linked headings with one short paragraph each: three in a row, or with a text that breaks off.
   */
  private static void markHeadings(List<Block> blocks, Set<Integer> gone) {
    List<Integer> row = new ArrayList<>();
    for (int i = 0; i <= blocks.size(); i++) {
      boolean teaser = i < blocks.size() && isHeadingTeaser(blocks, i);
      if (teaser) {
        row.add(i);
        if (i + 1 < blocks.size() && isBlurb(blocks.get(i + 1))) {
          row.add(++i);
        }
      } else {
        boolean cut = row.stream().anyMatch(at -> isCut(blocks.get(at).text()));
        long headings = row.stream().filter(at -> blocks.get(at).isHeading()).count();
        if (headings > 2 || cut) {
          gone.addAll(row);
        }
        row.clear();
      }
    }
  }

  private static boolean isHeadingTeaser(List<Block> blocks, int at) {
    if (!blocks.get(at).isHeading() || !isLinked(blocks.get(at))) {
      return false;
    }
    boolean blurb = at + 1 < blocks.size() && isBlurb(blocks.get(at + 1));
    int next = blurb ? at + 2 : at + 1;
    return next >= blocks.size() || blocks.get(next).isHeading();
  }

  private static boolean isLinked(Block block) {
    return block.linkDensity() > 0.85 && block.text().length() >= SHORTEST_HEADLINE;
  }

  private static boolean isBlurb(Block block) {
    return !block.isHeading()
        && block.text().length() <= LONGEST_BLURB
        && block.linkDensity() < 0.5;
  }

  private static boolean isCut(String text) {
    return text.endsWith("…") || text.endsWith("...");
  }
}
