package org.leeszaal.entity.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.Language;
import org.leeszaal.article.MentionOrigin;
import org.leeszaal.article.TextSpan;
import org.leeszaal.config.KnowledgeTables;

class RolesTest {
  private static final RoleWords WORDS =
      new RoleWords(KnowledgeTables.read(Path.of("index-config")).words().roles());
  private static final Pattern MARK = Pattern.compile("([\\[{<])(.+?)[\\]}>]");

  /** The role of the name in square brackets; braces are other people, angles are adjectives. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | De minister van Binnenlandse Zaken [Els Dorpel] zwijgt. | minister van Binnenlandse Zaken",
        "nl | Volgens oud-premier [Jan Kwint] is dat zo. | oud-premier",
        "nl | Gemeenteraadsvoorzitter [Wies Tal] opende. | Gemeenteraadsvoorzitter",
        "nl | De voormalige burgemeester [Wies Tal] opende. | voormalige burgemeester",
        "nl | [Els Dorpel], burgemeester van Hillehuizen, kwam. | burgemeester van Hillehuizen",
        "nl | [Els Dorpel] (toenmalig ceo van Bruma) kwam. | toenmalig ceo van Bruma",
        "nl | De minister zei tegen [Els Dorpel] dat het kon. | ''",
        "nl | De minister ontving [Els Dorpel]. | ''",
        "nl | De minister van Justitie sprak [Els Dorpel]. | ''",
        "nl | De burgemeester en [Els Dorpel] kwamen. | ''",
        "nl | Minister van Justitie {Koen Kwint} en [Jan Tal] kwamen. | ''",
        "nl | Dat vond president {Kwint}, [Jan Tal] ook. | ''",
        "nl | [Jan Tal], president {Kwint} en koning {Wies}. | ''",
        "nl | [Jan Tal], een vriend van burgemeester Wies, kwam. | ''",
        "nl | Daar sprak de minister. [Els Dorpel] luisterde. | ''",
        "nl | [Els Dorpel], die burgemeester wil worden, kwam. | ''",
        "fr | Le premier ministre [Luc Verdois] a parlé. | premier ministre",
        "fr | Le président <français> [Luc Verdois] a parlé. | président français",
        "fr | Le directeur général [Luc Verdois] a parlé. | directeur général",
        "fr | Le ministre des Affaires étrangères [Luc Verdois] dort. | ministre des Affaires étrangères",
        "fr | La ministre de l’Énergie, [Anne Verdois], a parlé. | ministre de l’Énergie",
        "fr | La ministre de la Justice accueille [Anne Verdois]. | ''",
        "fr | Le maire accueille [Anne Verdois]. | ''",
        "fr | l’avocat [Luc Verdois] a parlé. | avocat",
        "fr | À la hauteur [Verdois]. | ''",
        "fr | [Anne Verdois], la directrice de l’école, a parlé. | directrice de l’école",
        "fr | [Anne Verdois], dont l’avocat plaide, a parlé. | ''",
        "en | Former Prime Minister [Ann Hollow] spoke. | Former Prime Minister",
        "en | The Secretary of State [Ann Hollow] spoke. | Secretary of State",
        "en | [Ann Hollow], the former mayor of Kelmscombe, said so. | former mayor of Kelmscombe",
        "en | [Ann Hollow], the wife of mayor John, said so. | ''",
        "en | [Ann Hollow], who is mayor, said so. | ''",
        "en | The mayor met [Ann Hollow]. | ''",
        "en | The president of France met [Ann Hollow]. | ''",
        "en | A major [Hollow] donor and Major [Ann Tull]. | ''",
        "en | For the arts, [Ann Hollow] works. | ''",
        "en | They met [Ann Hollow] in the park. | ''"
      })
  void officeOrJobStandsBesideTheName(String language, String marked, String role) {
    StringBuilder text = new StringBuilder();
    List<FoundName> names = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int asked = -1;
    int at = 0;
    while (mark.find()) {
      text.append(marked, at, mark.start());
      at = mark.end();
      asked = asked < 0 && mark.group(1).equals("[") ? names.size() : asked;
      names.add(
          new FoundName(
              new TextSpan(text.length(), text.length() + mark.group(2).length()),
              mark.group(2),
              mark.group(1).equals("<") ? EntityKind.MISC : EntityKind.PER,
              1,
              MentionOrigin.MODEL,
              Language.ofCode(language)));
      text.append(mark.group(2));
    }
    text.append(marked.substring(at));
    Roles roles = new Roles(WORDS, text.toString(), names);
    assertEquals(role, roles.beside(names.get(asked)));
    assertEquals("", roles.beside(names.get(asked).as(EntityKind.ORG)));
  }

  /** Half a word at the edge of what is looked at is none: "(r)édacteur", "(h)auteur". */
  @ParameterizedTest
  @CsvSource({"70", "71", "72", "73", "74", "75", "76", "77", "78", "79"})
  void aWordIsNeverCut(int words) {
    String text = "hauteur " + "x".repeat(words) + " ";
    FoundName name =
        new FoundName(
            new TextSpan(text.length(), text.length() + 3),
            "Ann",
            EntityKind.PER,
            1,
            MentionOrigin.MODEL,
            Language.FR);
    assertEquals("", new Roles(WORDS, text + "Ann", List.of(name)).beside(name));
  }
}
