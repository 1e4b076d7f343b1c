package org.leeszaal.entity.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leeszaal.article.Language;

class TokenizerTest {
  private static List<String> words(String text, Language language) {
    TokenizedText cut = Tokenizer.cut(text, language);
    return IntStream.range(0, cut.size()).mapToObj(cut::token).toList();
  }

  private static List<String> sentences(String text, Language language) {
    TokenizedText cut = Tokenizer.cut(text, language);
    return IntStream.range(0, cut.sentences())
        .mapToObj(i -> String.join(" ", cut.sentence(i)))
        .toList();
  }

  @Test
  void frenchElisionStandsAloneWithBothApostrophes() {
    assertEquals(
        List.of("L’", "avocat", "d'", "Anvers", "dit", "qu’", "aujourd'hui", "l'", "UE", "hésite"),
        words("L’avocat d'Anvers dit qu’aujourd'hui l'UE hésite", Language.FR));
  }

  @Test
  void dutchArticlesWithApostropheAreWords() {
    assertEquals(
        List.of("in", "'s-Hertogenbosch", "en", "'s", "avonds", "in", "’t", "Zand", ",", "sms'jes"),
        words("in 's-Hertogenbosch en 's avonds in ’t Zand, sms'jes", Language.NL));
  }

  @Test
  void englishGenitiveStandsAlone() {
    assertEquals(
        List.of("O'Brien", "'s", "dog", "and", "the", "players", "'", "bus"),
        words("O'Brien's dog and the players' bus", Language.EN));
  }

  @Test
  void namesWithPointsHyphensAndAmpersandsStayWhole() {
    assertEquals(
        List.of("CD&V", ",", "N-VA", "en", "Booking.com", "van", "J.K.", "Janssens"),
        words("CD&V, N-VA en Booking.com van J.K. Janssens", Language.NL));
  }

  @Test
  void abbreviationsAndInitialsDoNotEndASentence() {
    assertEquals(
        List.of("Dr. A. Peeters sprak met mevr. Claes .", "Ze zweeg ."),
        sentences("Dr. A. Peeters sprak met mevr. Claes. Ze zweeg.", Language.NL));
    assertEquals(
        List.of("M. Dupont a vu Mme Leroy .", "« Rien à dire . »"),
        sentences("M. Dupont a vu Mme Leroy. « Rien à dire. »", Language.FR));
  }

  @Test
  void aMissingSpaceBehindAFullStopStillEndsTheSentence() {
    assertEquals(
        List.of("Dat was gevoelig .", "Uit de stad kwam niets ."),
        sentences("Dat was gevoelig.Uit de stad kwam niets.", Language.NL));
  }

  @Test
  void lineBreaksEndSentences() {
    assertEquals(
        List.of("Kop zonder punt", "Tekst"), sentences("Kop zonder punt\n\nTekst", Language.NL));
  }

  @Test
  void offsetsPointIntoTheTextAlsoBehindPairsOfSurrogates() {
    String text = "😀 Gent, 3.500 m²";
    TokenizedText cut = Tokenizer.cut(text, Language.NL);
    for (int i = 0; i < cut.size(); i++) {
      assertEquals(cut.token(i), text.substring(cut.begins()[i], cut.ends()[i]));
    }
    assertEquals(List.of("😀", "Gent", ",", "3.500", "m", "²"), words(text, Language.NL));
  }

  @Test
  void emptyTextHasNothing() {
    assertEquals(0, Tokenizer.cut(" \n ", Language.FR).size());
  }
}
