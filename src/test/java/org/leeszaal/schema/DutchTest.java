package org.leeszaal.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DutchTest {
  @Test
  void formsOfAWordHaveOneStem() {
    Map<String, String> wrong = new TreeMap<>();
    for (String row :
        List.of(
            "boom bomen",
            "huis huizen",
            "brief brieven",
            "regering regeringen",
            "straat straten",
            "muur muren",
            "zak zakken",
            "minister ministers",
            "leider leiders",
            "mogelijkheid mogelijkheden",
            "industrie industrieen industrieën",
            "foto foto's",
            "groot grote",
            "zwaar zware",
            "wit witte",
            "marokkaans marokkaanse",
            "belgisch belgische",
            "gemeente gemeenten gemeentes",
            "ambtenaar ambtenaren",
            "professor professoren",
            "artikel artikelen artikels",
            "systeem systemen",
            "journalist journalisten",
            "verkiezing verkiezingen",
            "nieuw nieuwe",
            "prijs prijzen",
            "president presidenten",
            "wet wetten",
            "boete boetes boeten",
            "premie premies")) {
      String[] forms = row.split(" ");
      String stem = stem(forms[0]);
      for (String form : forms) {
        if (!stem(form).equals(stem)) {
          wrong.put(form, stem(form) + " instead of " + stem);
        }
      }
    }
    assertEquals(Map.of(), wrong);
  }

  private static String stem(String word) {
    return DutchLightStemmer.stem(word.replace("ë", "e"));
  }

  @Test
  void wordsOfDifferentMeaningStayApart() {
    for (String row :
        List.of("regering regeren", "bom boom", "man maan", "mens men", "les lees", "zon zoon")) {
      String[] two = row.split(" ");
      assertEquals(false, stem(two[0]).equals(stem(two[1])), row);
    }
  }
}
