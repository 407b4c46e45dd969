package org.spoor.resolve.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spoor.resolve.name.Feature;
import org.spoor.resolve.name.NameKind;
import org.spoor.resolve.name.NameMatcher;

final class ScreeningTest {
  private static final List<ListedParty> LIST =
      List.of(
          party("1", NameKind.PERSON, List.of("Chichikov, Pavel Ivanovich"), "ru", "1821-05-09"),
          party("2", NameKind.PERSON, List.of("Pavel Chichikov"), "Poland", "1950"),
          party("3", NameKind.ORGANISATION, List.of("Dead Souls Trading LLC", "DSTL"), "ru", ""),
          party("4", NameKind.VESSEL, List.of("Pavel Chichikov"), "", ""));

  private final Screening screening = Screening.of(LIST, NameMatcher.load());

  private static ListedParty party(
      String id, NameKind kind, List<String> names, String country, String birth) {
    return new ListedParty(id, kind, names, List.of(country), List.of(birth));
  }

  private List<Hit> ask(String name, NameKind kind, String country, String birth) {
    return screening.screen(new Subject(name, kind, List.of(country), List.of(birth)), 0.7);
  }

  @Test
  void personsAreLookedForAmongPersons() {
    assertThat(ask("Павел Чичиков", NameKind.PERSON, "", ""))
        .extracting(hit -> hit.party().id())
        .containsExactlyInAnyOrder("1", "2");
  }

  @Test
  void datesAndCountriesSpeak() {
    List<Hit> hits = ask("Pavel Chichikov", NameKind.PERSON, "Russia", "1821-05-09");
    assertThat(hits.getFirst().party().id()).isEqualTo("1");
    assertThat(hits.getFirst().why())
        .extracting(Feature::name)
        .contains("birth_date_agrees", "country_agrees");
    List<Hit> other = ask("Pavel Chichikov", NameKind.PERSON, "France", "1990-01-01");
    assertThat(other.stream().mapToDouble(Hit::score).max().orElse(0))
        .isLessThan(hits.getFirst().score());
  }

  @Test
  void anAliasIsANameOfTheParty() {
    assertThat(ask("D.S.T.L.", NameKind.ORGANISATION, "", ""))
        .singleElement()
        .satisfies(hit -> assertThat(hit.listedName()).isEqualTo("DSTL"));
  }

  @Test
  void whoIsNotListedHasNoHit() {
    assertThat(ask("Maria Kowalska", NameKind.PERSON, "", "")).isEmpty();
    assertThat(ask("", NameKind.ANY, "", "")).isEmpty();
  }
}
