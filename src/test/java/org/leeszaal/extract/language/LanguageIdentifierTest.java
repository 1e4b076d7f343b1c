package org.leeszaal.extract.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leeszaal.article.Language;

class LanguageIdentifierTest {
  private static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NL | Charles Michel ontmoet Emmanuel Macron in Parijs over nieuwe sancties",
        "NL | POETIN WAARSCHUWT NAVO VOOR OORLOG MET RUSLAND",
        "NL | Max Verstappen wint Grote Prijs van Monaco na crash Charles Leclerc",
        "NL | Vier toestellen van het type Skyliner staan aan de grond",
        "NL | Waarom Israël en Hamas niet tot een akkoord komen",
        "FR | Sommet de l'OTAN à La Haye : Mark Rutte reçoit Donald Trump",
        "FR | Kylian Mbappé marque un triplé contre Manchester City",
        "FR | GRÈVE À LA SNCB : UN TRAIN SUR DEUX LUNDI",
        "EN | NATO summit in The Hague: Mark Rutte hosts Donald Trump",
        "EN | Earthquake kills two thousand in Morocco, rescuers still search villages",
        "EN | PUTIN WARNS NATO OVER UKRAINE WAR",
        "OTHER | Scholz trifft Macron in Paris zu Gesprächen über die Ukraine",
        "OTHER | Die polisie het Maandag twee mans in Kaapstad gearresteer",
        "OTHER | El Gobierno aprueba una nueva ley para regular los alquileres",
        "OTHER | Il governo approva la nuova legge di bilancio per il prossimo anno",
        "OTHER | Regeringen vil hæve afgiften på flyrejser fra næste år",
        "OTHER | Владимир Путин прибыл в Москву"
      })
  void isSureOnHeadlines(Language language, String headline) {
    assertEquals(language, IDENTIFIER.identify(headline));
  }

  @Test
  void paragraphsInAnotherLanguageAreMarked() {
    String dutch =
        "Het derde weekend van september staat in de stad traditioneel in het teken van het erfgoed.";
    String french =
        "Le troisième week-end de septembre est consacré au patrimoine dans toute la ville.";
    ArticleLanguages found =
        ArticleLanguages.of(IDENTIFIER, "Erfgoed", List.of(dutch, french, dutch), Language.OTHER);
    assertEquals(Language.NL, found.main());
    assertEquals(1, found.foreign().size());
    String text = "Erfgoed\n\n" + dutch + "\n\n" + french + "\n\n" + dutch;
    assertEquals(french, found.foreign().get(0).span().in(text));
  }

  @Test
  void aWrongDeclarationDoesNotOutweighTheText() {
    ArticleLanguages found =
        ArticleLanguages.of(
            IDENTIFIER,
            "",
            List.of("De gemeenteraad heeft het plan voor het nieuwe station goedgekeurd."),
            Language.EN);
    assertEquals(Language.NL, found.main());
  }
}
