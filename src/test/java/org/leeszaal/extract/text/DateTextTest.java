package org.leeszaal.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-07-19T06:30:00+02:00 | 2021-07-19T06:30:00+02:00",
        "2021-07-19T06:30:00.123Z | 2021-07-19T06:30:00Z",
        "20210719T063000+0200 | 2021-07-19T06:30:00+02:00",
        "2021-07-19T06:30:00 | 2021-07-19",
        "2021-07-19 | 2021-07-19",
        "20210719 | 2021-07-19",
        "Mon, 19 Jul 2021 06:30:00 +0200 | 2021-07-19T06:30:00+02:00",
        "19 Jul 2021 06:30 GMT | 2021-07-19T06:30:00Z",
        "1626669000 | 2021-07-19T04:30:00Z",
        "1626669000000 | 2021-07-19T04:30:00Z",
        "maandag 19 juli 2021 | 2021-07-19",
        "le 1er mars 2021 | 2021-03-01",
        "jeudi 12 août 2021 à 10h12 | 2021-08-12",
        "July 19, 2021 | 2021-07-19",
        "Published on 19th of July 2021 | 2021-07-19",
        "Gepubliceerd op 19/07/2021 om 8u30 | 2021-07-19",
        "12 mrt. 2021 | 2021-03-12",
        "19.07.2021 | 2021-07-19"
      })
  void readsWhatNewspapersWrite(String raw, String iso) {
    assertEquals(Optional.of(iso), DateText.ofField(raw, DayOrder.DAY_FIRST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31/02/2021",
        "2021-13-45",
        "in juli 2021",
        "0612345678 bellen",
        "version 1.2.3",
        "99999999"
      })
  void doesNotInventDates(String raw) {
    assertEquals(Optional.empty(), DateText.ofField(raw, DayOrder.DAY_FIRST));
  }

  @Test
  void americanPagesPutTheMonthFirst() {
    DayOrder american = DayOrder.ofLanguageTag("en-US");
    assertEquals(Optional.of("2021-03-04"), DateText.ofField("03/04/2021", american));
    assertEquals(
        Optional.of("2021-04-03"), DateText.ofField("03/04/2021", DayOrder.ofLanguageTag("en-GB")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "di 04/06/19 om 11.20 uur | 2019-06-04",
        "4.6.98 | 1998-06-04",
        "versie 4.6.98.2 | ",
        "11.20 uur | "
      })
  void readsYearsOfTwoDigitsWhereADateStands(String text, String iso) {
    assertEquals(Optional.ofNullable(iso), WrittenDate.shortYear(text, DayOrder.DAY_FIRST), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://krant.example/2021/07/19/artikel | 2021-07-19",
        "https://krant.example/artikel-20210719 | 2021-07-19",
        "https://krant.example/id/123456789 | ",
        "https://krant.example/2021/07/ | "
      })
  void findsDatesInAddresses(String url, String iso) {
    assertEquals(Optional.ofNullable(iso), WrittenDate.inAddress(url));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-07-19-artikel.txt | 2021-07-19",
        "artikel_19-07-2021.pdf | 2021-07-19",
        "Knack_19_juli_2021.docx | 2021-07-19",
        "scan0001.pdf | "
      })
  void findsDatesInFileNames(String name, String iso) {
    assertEquals(Optional.ofNullable(iso), WrittenDate.inFileName(name));
  }
}
