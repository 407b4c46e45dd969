package org.spoor.resolve.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoor.model.Attribution;
import org.spoor.model.Event;
import org.spoor.model.Finding;
import org.spoor.model.Party;
import org.spoor.model.Relation;
import org.spoor.resolve.Report;

/**
 * Which bearers the slots of events, relations and attributions name, and what these findings tell
 * of them. A body that only a slot names ('customs' of an event of one state) gets a bearer here.
 */
final class ReportSlots {
  /** Words of positions that tell posts apart too little to be compared. */
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "a", "an", "to", "in", "for", "and", "former", "senior", "its", "his",
          "her");

  private final Report report;
  private final Lore lore;
  private final Scenery scenery;
  private final Set<Bearer> bearers;
  private final Map<String, Bearer> byName = new HashMap<>();
  private final Map<String, Bearer> byTypedName = new HashMap<>();
  private final Map<String, Bearer> byIdentity = new HashMap<>();
  private final Set<String> contested = new HashSet<>();

  ReportSlots(Report report, Lore lore, Scenery scenery, Set<Bearer> bearers) {
    this.report = report;
    this.lore = lore;
    this.scenery = scenery;
    this.bearers = new LinkedHashSet<>(bearers);
  }

  Collection<Bearer> bearers() {
    return bearers;
  }

  Map<String, Bearer> byName() {
    return byName;
  }

  Map<String, Bearer> byTypedName() {
    return byTypedName;
  }

  void read() {
    for (Bearer bearer : bearers) {
      if (!bearer.identity().isEmpty()) {
        byIdentity.putIfAbsent(bearer.identity(), bearer);
      }
      bearer.forms.keySet().forEach(form -> enter(form, bearer));
    }
    contested.forEach(byName::remove);
    for (Finding finding : report.findings()) {
      switch (finding) {
        case Event event -> {
          Event.Parties parties = event.parties();
          parties.byParties().forEach(name -> slot(name, parties.by(), finding));
          parties.againstParties().forEach(name -> slot(name, parties.against(), finding));
        }
        case Relation relation -> relation(relation);
        case Attribution attribution -> speaker(attribution);
        default -> {}
      }
    }
    registers();
  }

  private void enter(String form, Bearer bearer) {
    String folded = Folding.fold(form);
    Bearer before = byName.putIfAbsent(folded, bearer);
    if (before != null && before != bearer) {
      contested.add(folded);
    }
    byTypedName.putIfAbsent(bearer.type().word() + "|" + folded, bearer);
  }

  /** The bearer that a slot names; null where it names nobody. */
  private @Nullable Bearer slot(String name, List<String> codes, Finding finding) {
    String folded = Folding.fold(name);
    Bearer bearer = byName.get(folded);
    if (bearer != null || folded.isEmpty() || contested.contains(folded)) {
      return bearer;
    }
    Optional<String> state = lore.states().named(folded).or(() -> lore.states().seat(folded));
    if (state.isPresent()) {
      return own(Identity.state(state.get()), name, finding);
    }
    States.Stripped stripped = lore.states().strip(folded);
    Optional<GenericBodies.Generic> generic = lore.generic().of(stripped.rest());
    if (generic.isPresent() || !lore.known().named(folded).isEmpty()) {
      String code = codes.size() == 1 ? codes.get(0) : "";
      Identity identity = Identity.of(name, Party.Type.AGENCY, code, finding.span(), scenery, lore);
      return identity.nobody() || identity.key().isEmpty() ? null : own(identity, name, finding);
    }
    return titled(folded);
  }

  private Bearer own(Identity identity, String name, Finding finding) {
    Bearer bearer = byIdentity.get(identity.key());
    if (bearer == null) {
      bearer = new Bearer(report);
      bearer.identify(identity.key());
      Party.Bearing bearing = new Party.Bearing(report.number(), finding.id(), finding.span());
      bearer.named(SlotNames.plain(name), identity.type(), bearing);
      bearer.country(identity.country(), bearing);
      byIdentity.put(identity.key(), bearer);
      bearers.add(bearer);
    }
    enter(name, bearer);
    return bearer;
  }

  /** 'strongman Ramzan Kadyrov': the person at the end. */
  private @Nullable Bearer titled(String folded) {
    for (int blank = folded.indexOf(' '); blank >= 0; blank = folded.indexOf(' ', blank + 1)) {
      Bearer bearer = byName.get(folded.substring(blank + 1));
      if (bearer != null && bearer.person()) {
        byName.put(folded, bearer);
        return bearer;
      }
    }
    return null;
  }

  private void relation(Relation relation) {
    Bearer subject = slot(relation.subject(), List.of(), relation);
    boolean place = relation.type() == Relation.Type.LOCATED_IN;
    Bearer object = place ? null : slot(relation.object(), List.of(), relation);
    if (subject == null) {
      return;
    }
    Party.Bearing where = new Party.Bearing(report.number(), relation.id(), relation.span());
    switch (relation.type()) {
      case HOLDS_POSITION -> position(subject, relation.object(), where);
      case WORKS_FOR, LEADS, MEMBER_OF, DIRECTS -> body(subject, object, relation.object(), where);
      case CONTROLS,
          FUNDS,
          PROTECTS,
          CORRUPTS,
          COOPERATES_WITH,
          ALLIED_WITH,
          LINKED_TO,
          APPOINTS,
          PARTICIPATES_IN,
          LOCATED_IN,
          ACCUSES -> {}
    }
  }

  private void speaker(Attribution attribution) {
    Attribution.Speaker speaker = attribution.speaker();
    Bearer bearer =
        switch (speaker.identity()) {
          case NAMED, INSTITUTION -> slot(speaker.source(), List.of(), attribution);
          case ANONYMOUS, DOCUMENT -> null;
        };
    Party.Bearing where = new Party.Bearing(report.number(), attribution.id(), speaker.span());
    Bearer body =
        speaker.organisation().map(name -> slot(name, List.of(), attribution)).orElse(null);
    if (bearer != null && bearer.person()) {
      speaker.position().ifPresent(position -> position(bearer, position, where));
      speaker.organisation().ifPresent(name -> body(bearer, body, name, where));
    }
  }

  private void position(Bearer bearer, String position, Party.Bearing where) {
    String plain = SlotNames.plain(position);
    boolean ownName = bearer.forms.keySet().stream().anyMatch(form -> form.contains(plain));
    if (ownName || plain.isEmpty()) {
      return;
    }
    bearer.role(plain, where);
    boolean first = true;
    for (String word : Folding.words(Folding.fold(plain))) {
      Optional<String> state =
          lore.states()
              .adjective(word)
              .or(
                  () ->
                      lore.states()
                          .named(
                              word.endsWith("'s") ? word.substring(0, word.length() - 2) : word));
      if (state.isPresent()) {
        if (first && bearer.person()) {
          bearer.country(state.get(), where);
        }
        first = false;
      } else if (!SMALL.contains(word) && lore.words().noun(word)) {
        bearer.roleWords.add(word);
      }
    }
  }

  private void body(Bearer bearer, @Nullable Bearer body, String name, Party.Bearing where) {
    bearer.role(SlotNames.plain(name), where);
    if (body != null && body != bearer) {
      String key = body.identity().isEmpty() ? Folding.fold(body.fullest()) : body.identity();
      bearer.bodies.add(key);
    }
  }

  /** A speaker's other words ('the service') mean whom the named ones mean. */
  private void registers() {
    Map<Integer, Bearer> byRegister = new HashMap<>();
    List<Attribution.Speaker> speakers = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (finding instanceof Attribution attribution) {
        Attribution.Speaker speaker = attribution.speaker();
        boolean known =
            speaker.identity() == Attribution.Identity.NAMED
                || speaker.identity() == Attribution.Identity.INSTITUTION;
        if (known) {
          speakers.add(speaker);
          Bearer bearer = byName.get(Folding.fold(speaker.source()));
          if (bearer != null) {
            byRegister.putIfAbsent(speaker.register(), bearer);
          }
        }
      }
    }
    for (Attribution.Speaker speaker : speakers) {
      Bearer bearer = byRegister.get(speaker.register());
      String folded = Folding.fold(speaker.source());
      if (bearer != null && !contested.contains(folded)) {
        byName.putIfAbsent(folded, bearer);
      }
    }
  }
}
