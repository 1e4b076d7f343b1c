package org.leeszaal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterCodeTest {
  @Test
  void everyFilterIsReadAsItWasWritten() {
    List<Filter> filters =
        List.of(
            new Filter.Include(Dimension.OUTLET, "De: krant - zo"),
            new Filter.Exclude(Dimension.PERSON, "-"),
            new Filter.Between(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 7, 31)),
            new Filter.Between(LocalDate.MIN, LocalDate.of(2021, 7, 31)),
            new Filter.Between(LocalDate.of(2021, 7, 1), LocalDate.MAX),
            new Filter.Undated(),
            new Filter.AddedAfter(Instant.parse("2026-11-25T08:00:00.123Z")));
    filters.forEach(
        filter -> assertEquals(Optional.of(filter), FilterCode.read(FilterCode.of(filter))));
  }

  @Test
  void aMonthIsAllItsDays() {
    assertEquals(
        Optional.of(new Filter.Between(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 29))),
        FilterCode.read("date:2020-02"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "country", "country:", "colour:red", "date:", "date:2020-02-31..", "added:x"})
  void otherTextsAreNoFilters(String code) {
    assertEquals(Optional.empty(), FilterCode.read(code));
  }
}
