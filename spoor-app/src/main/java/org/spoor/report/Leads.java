package org.spoor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.spoor.model.Certainty;
import org.spoor.model.Incident;
import org.spoor.model.Party;
import org.spoor.model.PartyProposal;

/** Finds where a person should look next. */
final class Leads {
  /** Places that are shown with a lead. */
  private static final int MOST_PLACES = 4;

  private final Findings findings;
  private final Map<String, Incident> incidents = new HashMap<>();
  private final List<Lead> leads = new ArrayList<>();

  private Leads(Findings findings) {
    this.findings = findings;
    findings.incidents().forEach(incident -> incidents.put(incident.id(), incident));
  }

  /** By kind, then in the order of the incidents. */
  static List<Lead> of(Findings findings) {
    Leads finder = new Leads(findings);
    findings.incidents().forEach(finder::incident);
    findings.repeats().forEach(finder::repeat);
    findings.merges().forEach(finder::merge);
    finder.variants();
    finder.unread();
    finder.leads.sort(Comparator.comparing(Lead::kind));
    return List.copyOf(finder.leads);
  }

  private void incident(Incident incident) {
    for (Incident.Difference difference : incident.differences()) {
      if (difference.open()) {
        contradiction(incident, difference);
      }
    }
    if (incident.certainty() == Certainty.POSSIBLE || incident.certainty() == Certainty.UNKNOWN) {
      leads.add(
          new Lead(
              Lead.Kind.UNCERTAIN,
              Caption.certainty(incident.certainty()),
              subject(incident),
              places(incident)));
    }
    if (incident.backing().unnamed() && incident.backing().speakers() == 1) {
      leads.add(
          new Lead(Lead.Kind.ONE_VOICE, voice(incident), subject(incident), places(incident)));
    }
  }

  private void contradiction(Incident incident, Incident.Difference difference) {
    StringJoiner versions = new StringJoiner(" or ");
    List<Place> places = new ArrayList<>();
    for (Incident.Version version : difference.versions()) {
      versions.add(version.value());
      version.tellings().stream()
          .limit(1)
          .forEach(telling -> places.add(findings.place(incident.tellings().get(telling))));
    }
    leads.add(
        new Lead(
            Lead.Kind.CONTRADICTION,
            subject(incident),
            Wording.slot(difference.slot()) + " " + versions,
            places.stream().limit(MOST_PLACES).toList()));
  }

  private void repeat(Findings.Repeat repeat) {
    Incident one = incidents.get(repeat.one());
    Incident other = incidents.get(repeat.other());
    if (one != null && other != null) {
      leads.add(
          new Lead(
              Lead.Kind.SAME_TWICE,
              subject(one),
              repeat.reasons().isEmpty() ? subject(other) : repeat.reasons().getFirst(),
              List.of(places(one).getFirst(), places(other).getFirst())));
    }
  }

  private void merge(PartyProposal proposal) {
    String why =
        proposal.reasons().stream()
            .map(Party.Reason::detail)
            .filter(detail -> !detail.isEmpty())
            .findFirst()
            .orElse("");
    leads.add(
        new Lead(
            Lead.Kind.MERGE,
            proposal.oneRef().name() + " and " + proposal.otherRef().name(),
            why,
            List.of()));
  }

  private List<Place> places(Incident incident) {
    return incident.tellings().stream().limit(MOST_PLACES).map(findings::place).toList();
  }

  private static String voice(Incident incident) {
    Optional<String> name =
        incident.tellings().stream()
            .flatMap(telling -> telling.voices().stream())
            .map(Incident.Voice::name)
            .findFirst();
    return "“" + name.orElse("unnamed") + "”";
  }

  private static String subject(Incident incident) {
    String caption = Caption.of(incident);
    return Wording.words(incident.type().word()) + (caption.isEmpty() ? "" : " · " + caption);
  }

  private void variants() {
    for (Intake.Copy variant : findings.intake().variants()) {
      leads.add(new Lead(Lead.Kind.VARIANT, variant.name(), variant.of(), List.of()));
    }
  }

  private void unread() {
    for (Intake.Unread unread : findings.intake().unread()) {
      leads.add(new Lead(Lead.Kind.UNREAD, unread.name(), unread.remedy(), List.of()));
    }
  }
}
