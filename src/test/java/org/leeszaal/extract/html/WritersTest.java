package org.leeszaal.extract.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose name a page shows at the article, and whose elsewhere. */
class WritersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div class='story__byline'>By <a>Moira Haldane</a></div> | Moira Haldane",
        "<span class=articleAuthorName>Moira Haldane</span> | Moira Haldane",
        "<div class=author><span>Moira Haldane</span><span>Reporter of the Quay</span></div> | Moira Haldane",
        "<a href='/auteurs/jean-dhoop'>Jean d’Hoop</a> | Jean d’Hoop",
        "<div class=signature>Geschreven door Pieter van der Zand</div> | Pieter van der Zand",
        "<p>Moira Haldane</p><p>3 May 2021</p> | Moira Haldane",
        "<p>Carrow Quay is closed</p><p>3 May 2021</p> | ''",
        "<div class=related-authors><a>Moira Haldane</a></div> | ''",
        "<div class=author>Our newsroom</div> | ''"
      })
  void readsTheNameThatIsShown(String line, String names) {
    String text =
        "<p>The harbour of Carrow was closed on Monday, and the boats lay at the old wharf until the tide had turned.</p>";
    String page = "<h1>The harbour of Carrow is closed</h1>" + line + text.repeat(3);
    List<String> wanted = names.isEmpty() ? List.of() : List.of(names.split(";"));
    assertEquals(wanted, WebPages.read(page, "").authors());
  }
}
