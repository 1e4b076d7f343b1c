package org.leeszaal.extract.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A last paragraph is the publisher's by all that it says, not by its first words. */
class EndingTest {
  private static final String TEXT =
      "The quay of Zilverkust was closed on Monday, and the fishermen moored at the old wharf.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This story is far from over, said the harbour master, who has kept the books since May.",
        "Dit verhaal is nog niet af, zei de havenmeester, en hij sloeg zijn schrift dicht.",
        "Cet article est le seul que le conseil a refusé de voter avant la pause.",
        "Une erreur de calcul a coûté douze mois au chantier, a reconnu le bourgmestre.",
        "Copyright lawyers will look at the songs of the choir in the spring, said its leader.",
        "Follow the money, the treasurer told the council, and the room fell silent.",
        "Suivez le fleuve jusqu’au moulin, disait la meunière, et vous verrez le pont.",
        "Signaler une erreur demande du courage, a dit la cheffe du chantier à ses ouvriers.",
        "Contact the dead, the medium had promised, and half the village bought a ticket.",
        "Reporting by telephone was all that the weather left to the lighthouse keepers.",
        "The views expressed at the meeting went from anger to relief within an hour.",
        "Want more proof? The skipper pointed at the mud and walked home to his wife.",
        "Was this the end of the ferry? Nobody on the pier would say so on Monday night.",
        "Disclosure of the accounts will have to wait until the judge has read them.",
        "To learn more, the scientists sent a probe into the mud under the old pier.",
        "This post was created by the act of 1994 and pays eleven thousand a year.",
        "Haar man was een bekende fotograaf, en zijn platen hangen nog in de visafslag.",
        "Contact with the mainland was lost at 0400, and the skipper steered by the stars.",
        "Originally published in 1890, the almanac of the islands gave the tides for a hundred years, and nobody has printed a better one.",
        "De tekst werd door de meester in het Frans vertaald en aan de kade voorgelezen.",
        "Reach for the rope, the skipper shouted at 300 people on the old pier.",
        "The victim was a former reporter who had moved to the island for his health.",
      })
  void keepsAParagraphThatOnlyBeginsLikeANote(String last) {
    assertEquals(last, ending(last).getLast());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This story was first published in the spring issue of Kadeblad.",
        "This article is part of our series on harbours and what becomes of them.",
        "Dit artikel verscheen eerder in het zomernummer van Kadeblad.",
        "Dit verhaal is tot stand gekomen met steun van het Fonds Zilverkust.",
        "Cet article a été publié pour la première fois dans la revue du port.",
        "Une erreur dans l’article ? Écrivez à la rédaction, qui vous répondra.",
        "Copyright 2021 Kadeblad. All rights reserved by the publisher of this paper.",
        "Follow Moira Haldane on Twitter for more about boats and those who sail them.",
        "Reporting by Moira Haldane in Carrow; editing by Peter Ainscough in Stroma.",
        "The views expressed here are those of the author and not of this paper.",
        "Disclosure: the writer owns a small share of the boat that is named above.",
        "To learn more, visit the harbour office or the reading room above the fish hall.",
        "This post was first published in the spring issue of Kadeblad, a paper of ours.",
        "Jan van der Meer is redacteur van Kadeblad en schrijft over havens en hun bewoners.",
        "Moira Haldane and Jean d’Hoop are reporters who live and work on the island.",
        "Contact reporter Moira Haldane at mhaldane@quay.example or on the old pier.",
        "Reach Moira Haldane at 555-0101 or look for her in the fish hall.",
        "Peter Ainscough and Ann Lowther contributed to this report.",
        "Originally published as Ferry crews end strike",
        "Wilt u reageren? Stuur uw bijdrage naar de redactie aan de kade.",
        "Deze bijdrage verscheen eerder in het zomernummer van Kadeblad.",
        "Cet article vous a plu ? Le port a bien d’autres histoires à raconter.",
        "Kadeblad is een uitgave van de kade. Alle rechten voorbehouden. Klachten gaan naar de redactie.",
        "Do you have a story about the ferries that we should know? Write to us.",
      })
  void leavesOutWhatThePublisherAdds(String note) {
    assertEquals(TEXT + " 3", ending(note).getLast());
  }

  @Test
  void takesAtMostTwoShortLinesForLabels() {
    List<Block> blocks = new ArrayList<>(List.of(paragraph(TEXT)));
    for (String line : List.of("Verse of the harbour", "Tide", "Print", "Moira")) {
      blocks.add(paragraph(line));
    }
    List<Block> kept = Ending.without(blocks, List.of());
    assertEquals("Tide", kept.getLast().text());
  }

  @Test
  void endsAtANoteThatShortLinesFollow() {
    List<Block> blocks = new ArrayList<>();
    for (String line :
        List.of(
            TEXT,
            TEXT + " 2",
            "Reporting by Moira Haldane; editing by Peter Ainscough",
            "What we stand for: our rules.",
            "Ferries, islands.")) {
      blocks.add(paragraph(line));
    }
    assertEquals(2, Ending.without(blocks, List.of()).size());
  }

  private static Block paragraph(String text) {
    return new Block(Block.Kind.PARAGRAPH, text, 0, 0);
  }

  private static List<String> ending(String last) {
    String page = "<html><body><article><h1>The quay</h1>";
    for (int i = 1; i < 4; i++) {
      page += "<p>" + TEXT + " " + i + "</p>";
    }
    return WebPages.read(page + "<p>" + last + "</p></article></body></html>", "").paragraphs();
  }
}
