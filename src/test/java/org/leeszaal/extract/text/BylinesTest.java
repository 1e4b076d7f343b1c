package org.leeszaal.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Tobias Fenwick, Staff Writer | Tobias Fenwick",
        "Door Joke Vandersteen en Karel Boomgaard | Joke Vandersteen;Karel Boomgaard",
        "Par Apolline Garancières et Jean-Luc d’Ormeaux (à Gand) | Apolline Garancières;Jean-Luc d’Ormeaux",
        "Von Christian Holm | Christian Holm",
        "JOKE VANDERSTEEN | Joke Vandersteen",
        "Tobias Fenwick <tobias@quay.example> | Tobias Fenwick",
        "Ann Lee; Bo Lee; Ann Lee | Ann Lee;Bo Lee;Ann Lee",
        "AFP | AFP"
      })
  void readsNamesOnly(String byline, String names) {
    assertEquals(List.of(names.split(";")), Bylines.names(byline));
  }

  @Test
  void addressesAndSentencesAreNoNames() {
    assertEquals(List.of(), Bylines.names("https://www.quay.example/authors/1"));
    assertEquals(List.of(), Bylines.names(""));
  }

  @Test
  void eachNameOnceOverSeveralBylines() {
    assertEquals(
        List.of("Ann Lee", "Bo Lee"), Bylines.names(List.of("By Ann Lee", "Ann Lee and Bo Lee")));
  }
}
