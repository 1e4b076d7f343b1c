package org.leeszaal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;
import org.leeszaal.config.ConfigFolder;
import org.leeszaal.search.TestArchive.Draft;

/** What queries find, with the analysis chains that are shipped. */
class QueryLanguageTest {
  private static TestArchive archive;

  @BeforeAll
  static void build() {
    KnownEntity maes =
        new KnownEntity(
            new EntityId("person/cedric-maes"),
            EntityKind.PER,
            "BE",
            "Cédric Maes",
            "Cédric Maas",
            "Cedric Mays",
            List.of("Maes", "Mays"),
            KnownEntity.Trade.OTHER);
    archive = new TestArchive(new ConfigFolder(Path.of("index-config")).schema(), maes);
    archive.with(
        Draft.of(
                "nl1",
                Language.NL,
                "[Maes|person/cedric-maes] leidt de regeringsleiders",
                "De regeringen praten over Pegasus met [Cédric Maes|person/cedric-maes]. Het cybersecuritydomein"
                    + " groeit.\n\nIn [Rabat|place/rabat=MA] zweeg dhr. [Bakkali|PER] over de zaak.")
            .on("2021-07-19")
            .under("Buitenland")
            .by("Li Ng")
            .made(),
        Draft.of(
                "fr1",
                Language.FR,
                "L’avion de [Maas|person/cedric-maes]",
                "L'œuvre de l’espion plaît aux élus. [Maas|person/cedric-maes] n'a rien dit au [Maroc|country/MA].")
            .lead("Un vol discret.")
            .on("2021-08-02T06:30:00+02:00")
            .in("Le Phare")
            .made(),
        Draft.of(
                "en1",
                Language.EN,
                "The minister's planes",
                "Pegasus, Pegasus and Pegasus again: three planes flew. Nobody asked [Mays|person/cedric-maes] why.")
            .in("The Pier")
            .made());
  }

  @AfterAll
  static void close() throws java.io.IOException {
    archive.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "pegasus|en1 nl1",
        "PEGASUS espion|",
        "pegasus OR espion|en1 fr1 nl1",
        "pegasus NOT planes|nl1",
        "regering|nl1",
        "regeringsleiders|nl1",
        "leider|nl1",
        "veiligheid|",
        "domein|nl1",
        "\"regering\"|",
        "\"regeringen\"|nl1",
        "avion|fr1",
        "avions|fr1",
        "l'avion|fr1",
        "\"l’avion\"|fr1",
        "oeuvre|fr1",
        "elus|fr1",
        "élu|fr1",
        "plane|en1",
        "minister|en1",
        "\"three planes\"|en1",
        "\"planes three\"|",
        "peg*|en1 nl1",
        "*gasus|en1 nl1",
        "p?gasus|en1 nl1",
        "pegasos~1|en1 nl1",
        "/peg[ae]sus/|en1 nl1",
        "title:planes|en1",
        "title:pegasus|",
        "lead:discret|fr1",
        "discret|fr1",
        "hlead:vol|fr1",
        "body:planes|en1",
        "auteur:ng|nl1",
        "bron:phare|fr1",
        "rubriek:buitenland|nl1",
        "taal:fr|fr1",
        "type:txt|en1 fr1 nl1",
        "date:2021-07|nl1",
        "date:[2021-07-19 TO 2021-08-02]|fr1 nl1",
        "after:2021-08-01|fr1",
        "person:maes|en1 fr1 nl1",
        "persoon:Maas|en1 fr1 nl1",
        "person:mays|en1 fr1 nl1",
        "person:\"Cédric Maes\"|en1 fr1 nl1",
        "person:\"=Maas\"|fr1",
        "person:cedric-maes|en1 fr1 nl1",
        "person:person/cedric-maes|en1 fr1 nl1",
        "person:bakkali|nl1",
        "person:nobody|",
        "country:MA|fr1 nl1",
        "land:Marokko|",
        "country:Maroc|fr1 nl1",
        "place:rabat|nl1",
        "person:maes w/5 pegasus|nl1",
        "person:maes w/1 pegasus|",
        "person:maes w/2 pegasus|nl1",
        "\"person:* Pegasus\"~10|en1 nl1",
        "pegasus /s maes|nl1",
        "pegasus /s groeit|",
        "pegasus /p groeit|nl1",
        "pegasus /p rabat|",
        "zweeg /s bakkali|nl1",
        "atleast3 pegasus|en1",
        "atleast2 person:maes|fr1 nl1",
        "words:>10|nl1 fr1 en1",
        "words:>500|",
        "over|nl1",
        "\"over Pegasus\"|nl1",
        "\"praten over Pegasus met\"|nl1",
        "\"praten met Pegasus\"|",
        "met w/1 pegasus|nl1",
        "%%%|en1 fr1 nl1",
        "pegasus %%%|en1 nl1",
      })
  void finds(String query, String ids) {
    List<String> expected =
        ids == null ? List.of() : List.of(ids.split(" ")).stream().sorted().toList();
    assertEquals(expected, archive.ids(query));
  }

  @Test
  void theExactSwitchTurnsWordFormsOff() {
    SearchRequest exact = SearchRequest.of("regering").exactness(SearchRequest.Exactness.EXACT);
    assertEquals(0, archive.search(exact).total());
    assertEquals(1, archive.search(exact.query("regeringen")).total());
  }

  @Test
  void aPlainNameOffersItsBearer() {
    ResultPage page = archive.search(SearchRequest.of("Maas").labels(Language.NL));
    assertEquals(1, page.total());
    assertEquals(
        List.of(
            new EntityRef(new EntityId("person/cedric-maes"), "Cédric Maes", EntityKind.PER, 3)),
        page.offers());
  }

  @Test
  void snippetsMarkWhatMatchedAndNothingElse() {
    assertEquals(List.of("Pegasus", "Cédric"), marked("\"person:* Pegasus\"~10", "nl1"));
    assertEquals(List.of("Cédric Maes"), marked("person:maas", "nl1"));
    assertEquals(List.of("regeringen"), marked("body:regering", "nl1"));
    assertEquals(List.of("three planes"), marked("\"three planes\"", "en1"));
    assertEquals(List.of("Pegasus", "Pegasus", "Pegasus"), marked("peg*", "en1"));
  }

  private static List<String> marked(String query, String id) {
    Hit hit =
        archive.search(SearchRequest.of(query)).hits().stream()
            .filter(one -> one.id().value().equals(id))
            .findFirst()
            .orElseThrow();
    return hit.snippets().stream()
        .flatMap(snippet -> snippet.segments().stream())
        .filter(segment -> segment.emphasis() == Snippet.Emphasis.MATCH)
        .map(Snippet.Segment::text)
        .toList();
  }

  @Test
  void nothingFoundSaysWhyAndWhatWould() {
    Diagnosis diagnosis = archive.search(SearchRequest.of("pegazus planes")).diagnosis();
    assertEquals(
        List.of(new Diagnosis.TermHits("pegazus", 0), new Diagnosis.TermHits("planes", 1)),
        diagnosis.terms());
    assertEquals(
        List.of(
            new Diagnosis.Proposal(Diagnosis.Change.SPELLING, "pegasus planes", 1),
            new Diagnosis.Proposal(Diagnosis.Change.DROPPED, "planes", 1)),
        diagnosis.proposals());
  }
}
