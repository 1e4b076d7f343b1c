package org.leeszaal.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of text to paragraphs; only white space changes. */
public final class Paragraphs {
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n|\\u0085|\\u2028");
  private static final Pattern SPACES =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");

  /** Lines of a text that was broken at a width are at least this long, but for the last. */
  private static final int SHORTEST_WRAP = 45;

  private Paragraphs() {}

  /** One line: runs of white space become one space, ends are stripped. */
  public static String line(String text) {
    if (isTidy(text)) {
      return text;
    }
    return SPACES.matcher(text.replace("\u0000", "")).replaceAll(" ").strip();
  }

  private static boolean isTidy(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? space : c < ' ' || c == 0x7F || (c >= 0x80 && Character.isSpaceChar(c))) {
        return false;
      }
      space = c == ' ';
    }
    return !space || text.isEmpty();
  }

  /** Paragraphs of a body as {@code Article} holds it: a blank line between them. */
  public static String join(List<String> paragraphs) {
    return String.join("\n\n", paragraphs);
  }

  /** The lines of a text, ends stripped. */
  public static List<String> lines(String text) {
    return List.of(LINE_END.split(text, -1)).stream().map(Paragraphs::line).toList();
  }

  /**
   * Paragraphs of plain text. A blank line ends one; inside a block, lines that were broken at a
   * width are joined, and lines that stand for themselves (lists, one paragraph a line) stay apart.
   */
  public static List<String> ofPlain(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : lines) {
      if (!line.isEmpty()) {
        block.add(line);
      } else {
        flush(block, paragraphs);
      }
    }
    flush(block, paragraphs);
    return paragraphs;
  }

  private static void flush(List<String> block, List<String> paragraphs) {
    if (isWrapped(block)) {
      paragraphs.add(String.join(" ", block));
    } else {
      paragraphs.addAll(block);
    }
    block.clear();
  }

  /** Broken at a width: no line but the last is short, none is much longer than the others. */
  private static boolean isWrapped(List<String> block) {
    if (block.size() < 2) {
      return false;
    }
    int longest = 0;
    int broken = 0;
    for (int i = 0; i < block.size() - 1; i++) {
      longest = Math.max(longest, block.get(i).length());
    }
    for (int i = 0; i < block.size() - 1; i++) {
      String next = block.get(i + 1);
      int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
      broken += block.get(i).length() + 1 + word > longest * 9 / 10 ? 1 : 0;
    }
    boolean oneParagraphALine = longest > 160;
    return longest >= SHORTEST_WRAP && !oneParagraphALine && broken * 10 >= (block.size() - 1) * 8;
  }
}
