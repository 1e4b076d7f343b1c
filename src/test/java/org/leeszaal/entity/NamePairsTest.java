package org.leeszaal.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leeszaal.config.KnowledgeTables;

class NamePairsTest {
  private static final NamePairs PAIRS =
      NamePairs.of(KnowledgeTables.read(Path.of("index-config")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "Volodymyr Zelenski/Volodymyr Zelenskyy/true",
        "Zelenski/Zelensky/true",
        "Moammar Khadaffi/Muammar Gaddafi/true",
        "Mouammar Kadhafi/Muammar Gaddafi/true",
        "Michail Gorbatsjov/Mikhaïl Gorbatchev/true",
        "Boris Jeltsin/Boris Eltsine/true",
        "Osama bin Laden/Oussama Ben Laden/true",
        "Putin, Vladimir/Vladimir Poetin/true",
        "Xi Jinping/Jinping Xi/true",
        "J. Janssens/Jan Janssens/true",
        "Joe Biden/Joseph Biden/true",
        "Alexander Van Den Berghe/Alexander van den Berghe/true",
        "Charles Michel/Louis Michel/false",
        "Jan Peeters/Jan Pieters/false",
        "Peter Janssens/Paul Janssens/false",
        "Ali Hassan/Ali Hussein/false",
        "Saad Hariri/Rafik Hariri/false",
        "George Bush/Jeb Bush/false"
      })
  void tellsSpellingsFromPeople(String a, String b, boolean same) {
    assertEquals(same, PAIRS.isOnePerson(a, b));
    assertEquals(same, PAIRS.isOnePerson(b, a));
  }

  @Test
  void nothingIsNobody() {
    assertEquals(false, PAIRS.isOnePerson("", "Jan"));
  }
}
