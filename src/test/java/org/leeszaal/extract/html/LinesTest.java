package org.leeszaal.extract.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which short lines between paragraphs are the page's, and which the author's. */
class LinesTest {
  private static final Block TEXT =
      paragraph(
          "The quay of Zilverkust was closed on Monday, and the fishermen moored at the old wharf in the fog.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement revenue fell sharply last year.",
        "Microsoft is suing Getty Images over photos.",
        "The court heard Shutterstock.",
      })
  void keepsAShortSentence(String line) {
    assertEquals(3, kept(paragraph(line)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "Advertisement: story continues below",
        "— Advertisement —",
        "Facebook",
        "Moira Haldane/Getty Images",
        "(Getty Images)",
        "Boats at dusk, photo by Moira Haldane on Unsplash.",
        "Getty Images / Moira Haldane",
      })
  void dropsNotesOfThePage(String line) {
    assertEquals(2, kept(paragraph(line)));
  }

  @Test
  void keepsTheNameOfANetworkAsHeadingAndItem() {
    assertEquals(3, kept(new Block(Block.Kind.HEADING, "Facebook", 0, 0)));
    assertEquals(3, kept(new Block(Block.Kind.ITEM, "Twitter", 0, 1)));
  }

  private static int kept(Block line) {
    Block more = paragraph(TEXT.text().replace("Monday", "Tuesday"));
    return BlockFilter.keep(List.of(TEXT, line, more), "Harbour").size();
  }

  private static Block paragraph(String text) {
    return new Block(Block.Kind.PARAGRAPH, text, 0, 0);
  }
}
