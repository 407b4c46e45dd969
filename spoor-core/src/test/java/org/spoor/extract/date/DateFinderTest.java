package org.spoor.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoor.extract.Reading;
import org.spoor.extract.quantity.Readings;
import org.spoor.resource.CsvTable;

final class DateFinderTest {
  private static final DateFinder FINDER = DateFinder.load();

  private static List<FoundDate> find(Reading reading) {
    return FINDER.find(reading, Anchor.of(reading));
  }

  static Stream<String> holidays() {
    return CsvTable.load("/org/spoor/extract/date/holidays.csv").rows().stream()
        .map(row -> row.get("example"));
  }

  @ParameterizedTest
  @MethodSource("holidays")
  void namedDayWithYearIsADay(String text) {
    assertThat(find(Readings.of("It was quiet on " + text + ".")))
        .singleElement()
        .satisfies(found -> assertThat(found.mention().value().edtf()).startsWith("2020-"))
        .satisfies(found -> assertThat(found.mention().value().edtf()).hasSize(10));
  }

  @Test
  void easterOfKnownYears() {
    // Dates of Easter, United States Census Bureau table.
    assertThat(Holidays.day("easter", 2018)).isEqualTo(LocalDate.of(2018, 4, 1));
    assertThat(Holidays.day("easter", 2019)).isEqualTo(LocalDate.of(2019, 4, 21));
    assertThat(Holidays.day("easter", 2000)).isEqualTo(LocalDate.of(2000, 4, 23));
  }

  @Test
  void datelineIsTheAnchor() {
    Reading reading = Readings.of("VILNIUS, Dec 3, 2020 – Police arrested two men yesterday.");
    assertThat(Anchor.of(reading).day()).contains(LocalDate.of(2020, 12, 3));
    assertThat(find(reading).getLast().mention().value().edtf()).isEqualTo("2020-12-02");
  }

  @Test
  void totalsOverPeriodsAreMarked() {
    assertThat(find(Readings.of("So far in 2022 five men were held."))).allMatch(FoundDate::period);
    assertThat(find(Readings.of("In 2022 five men were held."))).noneMatch(FoundDate::period);
  }

  @Test
  void repeatedOpenersStayBounded() {
    Reading reading = Readings.of("two days after ".repeat(2000), "2022-03-25");
    assertThat(find(reading)).hasSizeLessThanOrEqualTo(6000);
  }
}
