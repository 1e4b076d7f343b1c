package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Writes the text below an element as blocks, in the order of the page. */
final class BlockWriter implements NodeVisitor {
  /** More text than this in a cell is a page laid out as a table; characters. */
  private static final int LONGEST_CELL = 600;

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int links;
  private int headings;
  private int items;
  private int captions;
  private int cells;
  private int breaks;
  private int item;
  private int bolds;

  /** Whether any of the text was in plain type. */
  private boolean plain;

  static List<Block> write(Element root) {
    BlockWriter writer = new BlockWriter();
    NodeTraversor.traverse(writer, root);
    return writer.finish();
  }

  /** The blocks, when all nodes have been given. */
  List<Block> finish() {
    flush();
    return blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode piece) {
      append(piece.getWholeText());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        lineBreak();
        return;
      }
      if (!Tags.isInline(element)) {
        separate(element);
      }
      count(element, 1);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && !element.normalName().equals("br")) {
      if (!Tags.isInline(element)) {
        separate(element);
      }
      count(element, -1);
    }
  }

  /** Cells of one row stay on one line. */
  private void separate(Element element) {
    if (isCell(element) || cells > 0) {
      append(" ");
    } else {
      flush();
    }
  }

  /** A cell of a table, not a column of a page that was laid out as one. */
  private static boolean isCell(Element element) {
    if (!element.normalName().equals("td") && !element.normalName().equals("th")) {
      return false;
    }
    if (element.wholeText().length() > LONGEST_CELL) {
      return false;
    }
    for (Element child : element.children()) {
      String name = child.normalName();
      boolean inside = Tags.isInline(child) || name.equals("br") || name.equals("img");
      if (!inside && !(name.equals("p") && element.childrenSize() == 1)) {
        return false;
      }
    }
    return true;
  }

  /**
   * One break inside a paragraph is a space, two are a new paragraph, and so is one behind a line
   * in bold or large type: a heading, or the question of an interview.
   */
  private void lineBreak() {
    breaks++;
    boolean headed = !text.isEmpty() && !plain && text.length() < LONGEST_CELL;
    if ((breaks > 1 || headed) && cells == 0) {
      flush();
    } else {
      append(" ");
    }
  }

  private void count(Element element, int step) {
    switch (element.normalName()) {
      case "a" -> links += step;
      case "b", "strong", "big" -> bolds += step;
      case "font" -> bolds += element.attr("size").matches("\\+?[4-7]") ? step : 0;
      case "li", "dt", "dd" -> {
        items += step;
        item += step > 0 ? 1 : 0;
      }
      case "figcaption", "caption" -> captions += step;
      case "td", "th" -> cells += isCell(element) ? step : 0;
      default -> {
        headings += Tags.isHeading(element) ? step : 0;
        captions += Boilerplate.isCaption(element) ? step : 0;
      }
    }
  }

  private void append(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      boolean space = c <= ' ' || Character.isSpaceChar(c);
      if (space) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
          linked += links > 0 ? 1 : 0;
        }
      } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
        text.append(c);
        linked += links > 0 ? 1 : 0;
        plain |= bolds == 0;
        breaks = 0;
      }
    }
  }

  private void flush() {
    String block = text.toString().strip();
    if (!block.isEmpty()) {
      blocks.add(new Block(kind(), block, Math.min(linked, block.length()), items > 0 ? item : 0));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
    plain = false;
  }

  private Block.Kind kind() {
    if (headings > 0) {
      return Block.Kind.HEADING;
    }
    if (captions > 0) {
      return Block.Kind.CAPTION;
    }
    if (cells > 0) {
      return Block.Kind.CELL;
    }
    return items > 0 ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
  }
}
