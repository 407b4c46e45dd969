package org.spoor.resolve.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoor.assess.ledger.Grouping;
import org.spoor.assess.ledger.Ledger;
import org.spoor.assess.ledger.LedgerFilter;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.assess.ledger.Ledgers;
import org.spoor.model.FindRef;
import org.spoor.model.Incident;
import org.spoor.model.Incident.Telling;
import org.spoor.model.IncidentLink;
import org.spoor.resource.YamlTree;

class StoriesTest {
  private static final IncidentResolver RESOLVER = IncidentResolver.load();
  private static final Ledgers LEDGERS = Ledgers.load();

  static List<String> names() {
    return Story.load("/org/spoor/resolve/incident/stories.yaml").stream()
        .map(Story::name)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void comesOut(String name) {
    Story story =
        Story.load("/org/spoor/resolve/incident/stories.yaml").stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
    assertThat(faults(story)).as(name).isEmpty();
  }

  /** What does not come out as the story says. */
  static List<String> faults(Story story) {
    Resolution resolution = RESOLVER.resolve(story.reports(), story.decisions());
    Map<FindRef, Incident> incidentOf = new HashMap<>();
    for (Incident incident : resolution.incidents()) {
      for (Telling telling : incident.tellings()) {
        incidentOf.put(telling.find(), incident);
      }
    }
    List<String> faults = new ArrayList<>();
    YamlTree expected = story.expected();
    expected
        .at("incidents")
        .text()
        .ifPresent(
            count -> {
              if (resolution.incidents().size() != Integer.parseInt(count)) {
                faults.add(
                    "incidents: "
                        + resolution.incidents().size()
                        + " instead of "
                        + count
                        + ": "
                        + resolution.proposals());
              }
            });
    for (YamlTree pair : expected.at("joined").list()) {
      if (new HashSet<>(ids(story, incidentOf, pair.texts())).size() != 1) {
        faults.add("not joined: " + pair.texts() + " " + resolution.proposals());
      }
    }
    for (YamlTree pair : expected.at("apart").list()) {
      List<String> ids = ids(story, incidentOf, pair.texts());
      if (new HashSet<>(ids).size() != ids.size()) {
        faults.add("joined: " + pair.texts());
      }
    }
    for (YamlTree pair : expected.at("proposed").list()) {
      Set<String> ids = Set.copyOf(ids(story, incidentOf, pair.texts()));
      if (resolution.proposals().stream()
          .noneMatch(proposal -> ids.equals(Set.of(proposal.one(), proposal.other())))) {
        faults.add("not proposed: " + pair.texts() + " " + resolution.proposals());
      }
    }
    links(story, resolution, incidentOf, faults);
    slots(story, incidentOf, faults);
    for (YamlTree ledger : expected.at("ledgers").list()) {
      ledger(resolution, ledger, faults);
    }
    return faults;
  }

  private static List<String> ids(
      Story story, Map<FindRef, Incident> incidentOf, List<String> labels) {
    return labels.stream().map(label -> incidentOf.get(story.find(label)).id()).toList();
  }

  private static void links(
      Story story, Resolution resolution, Map<FindRef, Incident> incidentOf, List<String> faults) {
    for (YamlTree link : story.expected().at("links").list()) {
      String[] words = link.required().split(" ");
      boolean wanted = !words[0].equals("no");
      int at = wanted ? 0 : 1;
      String from = incidentOf.get(story.find(words[at])).id();
      String to = incidentOf.get(story.find(words[at + 2])).id();
      boolean found =
          resolution.links().stream()
              .anyMatch(
                  one ->
                      one.from().equals(from)
                          && one.to().equals(to)
                          && (words[at + 1].equals("any")
                              || one.kind() == IncidentLink.Kind.of(words[at + 1])));
      if (found != wanted) {
        faults.add((wanted ? "no link " : "link ") + link.required() + " " + resolution.links());
      }
    }
  }

  private static void slots(Story story, Map<FindRef, Incident> incidentOf, List<String> faults) {
    for (YamlTree slot : story.expected().at("slots").list()) {
      Incident incident = incidentOf.get(story.find(slot.at("of").required()));
      for (String key : slot.keys()) {
        String wanted = slot.at(key).required();
        String found =
            switch (key) {
              case "of" -> wanted;
              case "speakers" -> Integer.toString(incident.backing().speakers());
              case "publishers" -> Integer.toString(incident.backing().publishers());
              case "credibility" -> Integer.toString(incident.backing().credibility().figure());
              case "reliability" -> incident.backing().reliability().name();
              case "unnamed" -> Boolean.toString(incident.backing().unnamed());
              case "contradicted" -> Boolean.toString(incident.contradicted());
              case "review" -> incident.review().word();
              case "certainty" -> incident.certainty().code();
              case "status" -> incident.status().word();
              case "date" -> incident.when().edtf().orElse("");
              case "count" -> incident.what().count().map(c -> range(c.range())).orElse("");
              case "item" ->
                  incident.what().items().stream()
                      .map(i -> i.commodity() + " " + i.range().map(r -> range(r)).orElse("open"))
                      .reduce((a, b) -> a + ", " + b)
                      .orElse("");
              case "versions" ->
                  incident.differences().stream()
                      .filter(d -> d.contradiction())
                      .map(d -> d.slot() + ":" + d.versions().size())
                      .reduce((a, b) -> a + ", " + b)
                      .orElse("");
              default -> throw slot.error("no such slot: " + key);
            };
        if (!found.equals(wanted)) {
          faults.add(slot.at("of").required() + " " + key + ": " + found + " instead of " + wanted);
        }
      }
    }
  }

  private static String range(Incident.Range range) {
    return number(range.min()) + (range.single() ? "" : ".." + number(range.max()));
  }

  private static String number(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  private static void ledger(Resolution resolution, YamlTree wanted, List<String> faults) {
    LedgerFilter filter = LedgerFilter.ALL;
    for (String key : wanted.keys()) {
      String value = wanted.at(key).text().orElse("");
      filter =
          switch (key) {
            case "by" -> filter.by(value);
            case "against" -> filter.against(value);
            case "place" -> filter.place(value);
            case "commodity" -> filter.commodity(value);
            case "during" -> filter.during(value.split(" to ")[0], value.split(" to ")[1]);
            default -> filter;
          };
    }
    Optional<Grouping> grouping =
        wanted.at("group").text().map(g -> Grouping.named(g).orElseThrow());
    boolean doubts = !wanted.at("doubts").text().equals(Optional.of("false"));
    Ledger ledger =
        LEDGERS.of(
            LedgerKind.named(wanted.at("ledger").required()).orElseThrow(),
            doubts
                ? resolution
                : new Resolution(resolution.incidents(), resolution.links(), List.of()),
            filter,
            grouping,
            Optional.empty());
    List<String> found = new ArrayList<>(ledger.totals().stream().map(StoriesTest::words).toList());
    for (Ledger.Group group : ledger.groups()) {
      group.totals().forEach(total -> found.add(group.key() + ": " + words(total)));
    }
    for (String total : wanted.at("totals").texts()) {
      if (!found.remove(total)) {
        faults.add("no total " + total + " among " + found + " " + ledger.entries());
      }
    }
    if (wanted.at("only").present() && !found.isEmpty()) {
      faults.add("more totals: " + found);
    }
    for (String words : wanted.at("assumes").texts()) {
      if (ledger.totals().stream()
          .flatMap(total -> total.assumptions().stream())
          .noneMatch(assumption -> assumption.contains(words))) {
        faults.add("no assumption with '" + words + "': " + ledger.totals());
      }
    }
  }

  /** '45 person', '12..21 person', '100 kg cocaine'. */
  private static String words(Ledger.Total total) {
    return number(total.min())
        + (total.min() == total.max() ? "" : ".." + number(total.max()))
        + " "
        + total.unit()
        + (total.of().isEmpty() ? "" : " " + total.of());
  }
}
