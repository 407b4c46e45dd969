package org.spoor.resolve.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoor.model.Finding;
import org.spoor.model.Mention;
import org.spoor.model.Party;
import org.spoor.model.PartyProposal;
import org.spoor.resolve.Report;

class PartyScenariosTest {
  private static final PartyResolver RESOLVER = PartyResolver.load();

  static List<Scenario> scenarios() {
    return Scenario.load();
  }

  @Test
  void thereAreEnough() {
    assertThat(scenarios()).hasSizeGreaterThanOrEqualTo(40);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void resolves(Scenario scenario) {
    PartyResolution resolution =
        RESOLVER.resolve(List.copyOf(scenario.reports().values()), scenario.decisions());
    List<String> ids = new ArrayList<>();
    for (List<String> forms : scenario.one()) {
      Set<String> found = new TreeSet<>();
      forms.forEach(form -> found.add(party(scenario, resolution, form).orElse("none: " + form)));
      assertThat(found).as("%s: %s are one party", scenario.name(), forms).hasSize(1);
      ids.addAll(found);
    }
    assertThat(ids).as("%s: they are different parties", scenario.name()).doesNotHaveDuplicates();
    assertThat(ids).noneMatch(id -> id.startsWith("none"));
    for (String form : scenario.nobody()) {
      assertThat(party(scenario, resolution, form)).as("%s: %s", scenario.name(), form).isEmpty();
    }
    scenario.open().ifPresent(open -> assertOpen(scenario, resolution, open));
  }

  private static void assertOpen(
      Scenario scenario, PartyResolution resolution, List<String> wanted) {
    Set<Set<String>> open = new HashSet<>();
    for (PartyProposal proposal : resolution.proposals()) {
      open.add(Set.of(proposal.oneRef().name() + "#1", proposal.otherRef().name() + "#2"));
      open.add(Set.of(proposal.oneRef().name() + "#2", proposal.otherRef().name() + "#1"));
    }
    if (wanted.isEmpty()) {
      assertThat(open).as(scenario.name()).isEmpty();
    }
    for (String pair : wanted) {
      String[] names = pair.split(" \\? ");
      assertThat(open).as(scenario.name()).contains(Set.of(names[0] + "#1", names[1] + "#2"));
    }
  }

  /** The party of 'report/form', by its mention or else by its name. */
  private static Optional<String> party(
      Scenario scenario, PartyResolution resolution, String place) {
    int slash = place.indexOf('/');
    String form = place.substring(slash + 1);
    Report report = scenario.reports().get(place.substring(0, slash));
    for (Finding finding : report.findings()) {
      if (finding instanceof Mention mention && mention.name().equals(form)) {
        return resolution.partyOf(report.number(), mention.id());
      }
    }
    return resolution.partyNamed(report.number(), form);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyJoinExplainsItself(Scenario scenario) {
    PartyResolution resolution =
        RESOLVER.resolve(List.copyOf(scenario.reports().values()), scenario.decisions());
    for (Party party : resolution.parties()) {
      Set<Integer> reports = new HashSet<>();
      party.bearings().forEach(bearing -> reports.add(bearing.report()));
      Set<String> forms = new HashSet<>();
      party.aliases().forEach(alias -> forms.add(alias.name().toLowerCase(Locale.ROOT)));
      if (forms.size() > 1) {
        assertThat(party.merges()).as("%s: %s", scenario.name(), party).isNotEmpty();
      }
      assertThat(party.merges()).allMatch(merge -> !merge.reasons().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theOrderOfReportsDoesNotMatter(Scenario scenario) {
    long seed = 20_261_126L + scenario.name().hashCode();
    Random random = new Random(seed);
    List<Report> reports = new ArrayList<>(scenario.reports().values());
    Set<Set<String>> wanted = partition(reports, scenario);
    for (int round = 0; round < 5; round++) {
      List<Report> shuffled = new ArrayList<>(reports);
      Collections.shuffle(shuffled, random);
      boolean copies = reports.stream().anyMatch(report -> report.copyOf().isPresent());
      List<Report> renumbered = copies ? shuffled : renumbered(shuffled);
      assertThat(partition(renumbered, scenario))
          .as("%s, seed %d", scenario.name(), seed)
          .isEqualTo(wanted);
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void laterReportsDoNotChangeIds(Scenario scenario) {
    List<Report> reports = List.copyOf(scenario.reports().values());
    PartyResolution all = RESOLVER.resolve(reports, scenario.decisions());
    for (int read = 1; read < reports.size(); read++) {
      PartyResolution earlier = RESOLVER.resolve(reports.subList(0, read), scenario.decisions());
      for (Party before : earlier.parties()) {
        all.parties().stream()
            .filter(party -> party.bearings().get(0).equals(before.bearings().get(0)))
            .forEach(party -> assertThat(party.id()).isEqualTo(before.id()));
      }
    }
  }

  private static List<Report> renumbered(List<Report> reports) {
    List<Report> renumbered = new ArrayList<>();
    for (Report report : reports) {
      renumbered.add(
          new Report(
              renumbered.size(),
              report.document(),
              report.metadata(),
              report.findings(),
              report.sentences(),
              report.copyOf(),
              report.accepted()));
    }
    return renumbered;
  }

  /** The parties as sets of the places where they are named, whatever the reports' numbers. */
  static Set<Set<String>> partition(List<Report> reports, Scenario scenario) {
    PartyResolution resolution = RESOLVER.resolve(reports, scenario.decisions());
    Set<Set<String>> partition = new HashSet<>();
    for (Party party : resolution.parties()) {
      Set<String> places = new TreeSet<>();
      for (Party.Bearing bearing : party.bearings()) {
        for (Report report : reports) {
          if (report.number() == bearing.report()) {
            places.add(report.document() + " " + bearing.span());
          }
        }
      }
      partition.add(places);
    }
    return partition;
  }
}
