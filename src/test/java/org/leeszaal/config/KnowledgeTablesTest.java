package org.leeszaal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.Language;
import org.leeszaal.entity.CountryWords;
import org.leeszaal.entity.EntitySettings;

class KnowledgeTablesTest {
  @TempDir private Path folder;

  @BeforeEach
  void copyTables() throws IOException {
    Files.createDirectories(folder.resolve("entities"));
    try (Stream<Path> files = Files.list(Path.of("index-config/entities"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve("entities").resolve(file.getFileName()));
      }
    }
  }

  @Test
  void shippedTablesAreSoundAndWhole() {
    EntitySettings settings = KnowledgeTables.read(Path.of("index-config"));
    assertTrue(settings.entities().size() > 8_000);
    assertEquals(252, settings.countries().size());
    assertEquals(Set.of(Language.NL, Language.FR, Language.EN), settings.models().keySet());
  }

  @Test
  void everyCountryWithACapitalHasItInAllThreeLanguages() {
    for (CountryWords country : KnowledgeTables.read(folder).countries()) {
      Set<Boolean> has =
          country.words().values().stream()
              .map(forms -> forms.capital().isEmpty())
              .collect(Collectors.toSet());
      assertEquals(1, has.size(), country.code());
    }
  }

  private String problemAfter(String file, String line) throws IOException {
    Path table = folder.resolve("entities").resolve(file);
    Files.writeString(table, Files.readString(table) + line + "\n");
    return problem();
  }

  private String problem() {
    return String.valueOf(
        assertThrows(ConfigProblem.class, () -> KnowledgeTables.read(folder)).getMessage());
  }

  @Test
  void aTakenIdIsNamedWithItsLine() throws IOException {
    String message = problemAfter("places.tsv", "place/rabat\tcity\tMA\tR\tR\tR\t");
    assertTrue(message.contains("places.tsv, line 2858: has the id place/rabat"), message);
  }

  @Test
  void aTakenNameIsNamedWithItsOwner() throws IOException {
    String message = problemAfter("places.tsv", "place/other\tcity\tMA\tRabat\tRabat\tRabat\t");
    assertTrue(message.contains("is named Rabat, as place/rabat is"), message);
  }

  @Test
  void anAliasOfAnotherIsNamedWithItsOwner() throws IOException {
    String message = problemAfter("places.tsv", "place/other\tcity\tMA\tX1\tX2\tX3\tX4|Rabat");
    assertTrue(message.contains("is named Rabat, as place/rabat is"), message);
  }

  @Test
  void countriesAndAdjectivesMustExist() throws IOException {
    assertTrue(
        problemAfter("places.tsv", "place/other\tcity\tQQ\tX1\tX2\tX3\t")
            .contains("has the country QQ, which countries.tsv has not"));
    copyAgain();
    assertTrue(
        problemAfter("adjectives.tsv", "nl\tVerweggistaanse\tplace/nowhere")
            .contains("names place/nowhere, which no table has"));
    copyAgain();
    assertTrue(
        problemAfter("adjectives.tsv", "nl\tVlaamse\tplace/wallonia")
            .contains("has the adjective Vlaamse, which an earlier line has"));
  }

  @Test
  void missingCellsLabelsAndBadCountriesAreNamed() throws IOException {
    assertTrue(problemAfter("persons.tsv", "person/x").contains("has 1 cells, but needs 8"));
    copyAgain();
    assertTrue(
        problemAfter("organisations.tsv", "org/x\tORG\t\tX\t\tX\t").contains("has no label_fr"));
    copyAgain();
    assertTrue(problemAfter("towns.tsv", "X\tXXX\t5").contains("has the country XXX"));
    copyAgain();
    assertTrue(
        problemAfter("ambiguous_labels.tsv", "nl\tX\tplace/nowhere")
            .contains("which no table has"));
  }

  @Test
  void everyCountryOfSeveralMustExist() throws IOException {
    assertTrue(
        problemAfter("places.tsv", "place/other\tcity\tBE;QQ\tX1\tX2\tX3\t")
            .contains("has the country QQ, which countries.tsv has not"));
  }

  @Test
  void aBodyIsAMediumOrNone() throws IOException {
    String message = problemAfter("organisations.tsv", "org/x\tPAPER\tBE\tX1\tX2\tX3\t");
    assertTrue(message.contains("has the kind PAPER: choose ORG, or MEDIA"), message);
  }

  @Test
  void idsAndNumbersAreHeldToTheirForm() throws IOException {
    for (String id : List.of("place/", "place", "place/Rabat2", "place/é", "places/x", "org/x")) {
      String message = problemAfter("places.tsv", id + "\tcity\tMA\tX1\tX2\tX3\t");
      assertTrue(message.contains("line 2858: has the id " + id + ": it must be"), message);
      copyAgain();
    }
    for (String people : List.of("-5", "1234567890", "5,000", "٣")) {
      String message = problemAfter("towns.tsv", "X\tBE\t" + people);
      assertTrue(message.contains("has the population " + people), message);
      copyAgain();
    }
  }

  @Test
  void aTableSavedWithTheLineEndsOfWindowsIsTheSame() throws IOException {
    Path table = folder.resolve("entities/places.tsv");
    Files.writeString(table, Files.readString(table).replace("\n", "\r\n"));
    assertEquals(
        KnowledgeTables.read(Path.of("index-config")).entities(),
        KnowledgeTables.read(folder).entities());
  }

  private void copyAgain() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("entities"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    copyTables();
  }

  @Test
  void aMissingTableSaysWhatToDo() throws IOException {
    Files.delete(folder.resolve("entities/countries.tsv"));
    String message = problem();
    assertTrue(message.contains("countries.tsv: can't be read: restore it"), message);
  }
}
