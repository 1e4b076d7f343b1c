package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Text that a page holds twice, once for narrow and once for wide screens. It counts once. */
final class Repeats {
  /** Letters and digits from which two blocks do not have the same text by chance. */
  private static final int SHORTEST = 60;

  private Repeats() {}

  static List<Block> without(List<Block> blocks) {
    Set<String> seen = new HashSet<>();
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      String own = Guide.letters(block.text());
      boolean row = block.kind() == Block.Kind.CELL;
      boolean again = own.length() >= SHORTEST && !row && !seen.add(own);
      if (!again) {
        kept.add(block);
      }
    }
    return kept;
  }
}
