package org.leeszaal.entity.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.Language;
import org.leeszaal.config.KnowledgeTables;
import org.leeszaal.entity.EntitySettings;
import org.leeszaal.entity.Town;

class LexiconTest {
  @Test
  void namesOfLettersAndSpacesAreCutAsTheTokenizerCutsThem() {
    EntitySettings settings = KnowledgeTables.read(Path.of("index-config"));
    long plain =
        Stream.concat(
                settings.entities().stream().flatMap(entity -> entity.names().stream()),
                settings.towns().stream().map(Town::name))
            .filter(Lexicon::isPlain)
            .peek(name -> assertEquals(Lexicon.words(name, Language.NL), Lexicon.atSpaces(name)))
            .count();
    assertTrue(plain > 30_000, "only " + plain);
  }
}
