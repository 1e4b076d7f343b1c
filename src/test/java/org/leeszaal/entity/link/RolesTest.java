package org.leeszaal.entity.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.Language;
import org.leeszaal.article.MentionOrigin;
import org.leeszaal.article.TextSpan;

class RolesTest {
  private static final Set<String> WORDS =
      Set.of(
          "minister",
          "ministre",
          "premier",
          "president",
          "voorzitter",
          "mayor",
          "avocat",
          "auteur",
          "directrice",
          "burgemeester",
          "ceo",
          "acteur");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | De minister van Binnenlandse Zaken [Els Dorpel] zwijgt. | minister van Binnenlandse Zaken",
        "nl | Volgens oud-premier [Jan Kwint] is dat zo. | oud-premier",
        "nl | Gemeenteraadsvoorzitter [Wies Tal] opende. | Gemeenteraadsvoorzitter",
        "nl | [Els Dorpel], burgemeester van Hillehuizen, kwam. | burgemeester van Hillehuizen",
        "nl | [Els Dorpel] (toenmalig ceo van Bruma) kwam. | toenmalig ceo van Bruma",
        "nl | De minister zei tegen [Els Dorpel] dat het kon. | ''",
        "nl | De minister van Justitie zei gisteren niets aan [Els Dorpel]. | ''",
        "nl | Daar sprak de minister. [Els Dorpel] luisterde. | ''",
        "nl | [Els Dorpel], die burgemeester wil worden, kwam. | ''",
        "fr | Le premier ministre [Luc Verdois] a parlé. | premier ministre",
        "fr | Le président français [Luc Verdois] a parlé. | président français",
        "fr | La ministre de l’Énergie, [Anne Verdois], a parlé. | ministre de l’Énergie",
        "fr | l’avocat [Luc Verdois] a parlé. | avocat",
        "fr | Anne, directrice, et la hauteur [Verdois]. | ''",
        "fr | [Anne Verdois], la directrice de l’école, a parlé. | directrice de l’école",
        "en | Former Prime Minister [Ann Hollow] spoke. | Former Prime Minister",
        "en | [Ann Hollow], the former mayor of Kelmscombe, said so. | former mayor of Kelmscombe",
        "en | [Ann Hollow], who is mayor, said so. | ''",
        "en | They met [Ann Hollow] in the park. | ''"
      })
  void officeOrJobStandsBesideTheName(String language, String marked, String role) {
    int begin = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replaceAll("[\\[\\]]", "");
    FoundName name =
        new FoundName(
            new TextSpan(begin, end),
            text.substring(begin, end),
            EntityKind.PER,
            1,
            MentionOrigin.MODEL,
            Language.ofCode(language));
    assertEquals(role, new Roles(WORDS, text).beside(name));
    assertEquals("", new Roles(WORDS, text).beside(name.as(EntityKind.ORG)));
  }
}
