package org.leeszaal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leeszaal.article.Language;

class QueryWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "* | alle artikelen | tous les articles | all articles",
        "a OR b c | “a” of (“b” en “c”) | « a » ou (« b » et « c ») | “a” or (“b” and “c”)",
        "a -b | “a” maar niet “b” | « a » mais pas « b » | “a” but not “b”",
        "-a | alle artikelen maar niet “a” | tous les articles mais pas « a » | all articles but not “a”",
        "title:\"a\" | precies “a” in de kop | exactement « a » dans le titre | exactly “a” in the headline",
        "\"a b\"~3 | de woorden “a b” met hoogstens 3 woorden speling | les mots « a b » avec un jeu d’au plus"
            + " 3 mots | the words “a b” with at most 3 words to spare",
        "\"person:* a\" | de woordgroep “(een persoon) a” | l’expression « (une personne) a » | the phrase"
            + " “(a person) a”",
        "a w/1 b | “a” op hoogstens één woord van “b” | « a » à au plus un mot de « b » | “a” at most one"
            + " word from “b”",
        "(a OR b) /s c | (“a” of “b”) in dezelfde zin als “c” | (« a » ou « b ») dans la même phrase que"
            + " « c » | (“a” or “b”) in the same sentence as “c”",
        "atleast3 a | minstens 3 keer “a” | au moins 3 fois « a » | at least 3 times “a”",
        "a~1 | “a” of een woord met hoogstens één andere letter | « a » ou un mot avec au plus une lettre"
            + " différente | “a” or a word with at most one other letter",
        "person:x | de persoon “x” | la personne « x » | the person “x”",
        "land:\"=Maroc\" | een land dat er “Maroc” heet | un pays nommé « Maroc » dans le texte | a country"
            + " called “Maroc” in the text",
        "a person:- | “a” en zonder personen | « a » et sans personne | “a” and without persons",
        "date:2021-08-01 | verschenen op 1 augustus 2021 | paru le 1er août 2021 | published on 1 August 2021",
        "date:2021-07 | verschenen in juli 2021 | paru en juillet 2021 | published in July 2021",
        "after:2020 | verschenen vanaf 1 januari 2021 | paru à partir du 1er janvier 2021 | published from"
            + " 1 January 2021 on",
        "words:>=1000 | van minstens 1.000 woorden | d’au moins 1\u202f000 mots | of at least 1,000 words",
        "lang:fr | in het Frans | en français | in French",
        "tag:none | met het label “none” | avec l’étiquette « none » | with the tag “none”",
        "lang:- | zonder taal | sans langue | without a language",
        "title:{0} | “0” in de kop | « 0 » dans le titre | “0” in the headline",
      })
  void saysAQueryInThreeLanguages(String typed, String nl, String fr, String en) {
    ParsedQuery query = QueryParser.parse(typed);
    assertEquals(nl, QueryWords.explain(query, Language.NL));
    assertEquals(fr, QueryWords.explain(query, Language.FR).replace('\u00a0', ' '));
    assertEquals(en, QueryWords.explain(query, Language.EN));
    assertEquals(en, QueryWords.explain(query, Language.OTHER));
  }

  @Test
  void saysEveryNoteInThreeLanguagesWithItsPart() {
    for (QueryNote.Reason reason : QueryNote.Reason.values()) {
      for (Language language : Language.values()) {
        String said = QueryWords.explain(new QueryNote(reason, "{0} l'été"), language);
        assertFalse(said.contains("{1}"), said);
        boolean withoutPart =
            reason == QueryNote.Reason.QUESTION_MARK || reason == QueryNote.Reason.ONLY_NEGATIVE;
        assertEquals(!withoutPart, said.contains("{0} l'été"), said);
      }
    }
  }

  @Test
  void notesComeInTheOrderOfTheQuery() {
    ParsedQuery query = QueryParser.parse("onderwerp:x pegasus AND");
    assertEquals(
        List.of(
            "Het veld “onderwerp:” bestaat niet; wat er staat is als gewone woorden gezocht.",
            "“AND” verbindt hier niets en is als gewoon woord gezocht."),
        QueryWords.notes(query, Language.NL));
  }

  @Test
  void theThreeLanguagesSayTheSameThings() throws IOException {
    assertEquals(keys("nl"), keys("fr"));
    assertEquals(keys("nl"), keys("en"));
  }

  private static Set<String> keys(String language) throws IOException {
    Properties texts = new Properties();
    String file = "words_" + language + ".properties";
    try (var in = Objects.requireNonNull(Wording.class.getResourceAsStream(file))) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }
}
