package org.leeszaal.search.engine;

import org.leeszaal.article.Language;

/** What the search itself says to people, in the three languages of the pages. */
enum Wording {
  NOT_DETECTED("niet gevonden", "non détecté", "not detected"),
  OTHER_LANGUAGE("andere taal", "autre langue", "other language"),
  CUT(
      "Het zoeken is na %s seconden afgebroken: de aantallen zijn ondergrenzen.",
      "La recherche a été arrêtée après %s secondes : les nombres sont des minimums.",
      "The search was cut after %s seconds: the numbers are lower bounds."),
  TOO_BROAD(
      "Een patroon in de zoekvraag staat voor te veel woorden; maak het langer.",
      "Un motif de la requête correspond à trop de mots ; allongez-le.",
      "A pattern in the query stands for too many words; make it longer."),
  MEANS("“%s” is gelezen als %s.", "« %s » a été lu comme %s.", "“%s” was read as %s."),
  MEANS_NOBODY(
      "Niemand en niets in dit archief heet “%s”.",
      "Personne et rien dans ces archives ne s’appelle « %s ».",
      "Nobody and nothing in this archive is called “%s”."),
  AND_OTHERS(" en %s andere", " et %s autres", " and %s others");

  private final String nl;
  private final String fr;
  private final String en;

  Wording(String nl, String fr, String en) {
    this.nl = nl;
    this.fr = fr;
    this.en = en;
  }

  String in(Language language, Object... values) {
    String text =
        switch (language) {
          case NL -> nl;
          case FR -> fr;
          case EN, OTHER -> en;
        };
    return text.formatted(values);
  }
}
