package org.spoor.extract.flow;

import java.util.List;
import java.util.Optional;
import org.spoor.extract.SentenceReading;
import org.spoor.lexicon.Hit;
import org.spoor.text.Tag;

/** 'A is a transit country for arms from B': the state that a sentence is about joins its flow. */
final class StateRoles {
  private StateRoles() {}

  static void apply(
      SentenceReading sentence,
      List<PlaceMention> places,
      Optional<String> subject,
      boolean origins,
      List<Draft> drafts) {
    if (drafts.isEmpty()) {
      if (origins) {
        origins(sentence, places).ifPresent(drafts::add);
      }
      return;
    }
    for (Hit hit : sentence.hits()) {
      if (!hit.in(FlowWords.STATE_ROLE)) {
        continue;
      }
      Role role = Role.valueOf(hit.entry().id());
      Draft draft = drafts.getFirst();
      if (draft.firstPlace < hit.from()) {
        continue;
      }
      List<String> state = state(sentence, places, subject, hit.from());
      for (String name : state) {
        boolean known =
            draft.from.contains(name) || draft.via.contains(name) || draft.to.contains(name);
        if (!known) {
          switch (role) {
            case FROM -> draft.from.add(name);
            case VIA -> draft.via.add(name);
            case TO -> draft.to.add(name);
          }
        }
      }
    }
  }

  /**
   * 'A and B are the main countries of origin': told of other states, it is a flow with one end.
   */
  private static Optional<Draft> origins(SentenceReading sentence, List<PlaceMention> places) {
    for (Hit hit : sentence.hits()) {
      boolean origin =
          hit.in(FlowWords.STATE_ROLE)
              && hit.entry().id().equals(Role.FROM.name())
              && hit.length() > 1
              && sentence.token(hit.from()).lower().endsWith("ies");
      if (origin || hit.in(FlowWords.STATE_ROLE) && plural(sentence, hit)) {
        Draft draft = new Draft();
        draft.moves = true;
        draft.strong = true;
        for (PlaceMention place : places) {
          if (place.to() <= hit.from() && place.role().isEmpty()) {
            draft.add(Role.FROM, place);
          }
        }
        draft.cover(hit.from(), hit.to());
        return draft.from.isEmpty() ? Optional.empty() : Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  private static boolean plural(SentenceReading sentence, Hit hit) {
    return hit.entry().id().equals(Role.FROM.name())
        && hit.length() > 1
        && sentence.token(hit.to() - 1).is("countries");
  }

  /** The place that is the subject before the role, or the report's country for 'it'. */
  private static List<String> state(
      SentenceReading sentence, List<PlaceMention> places, Optional<String> subject, int before) {
    for (PlaceMention place : places) {
      boolean free = place.from() == 0 || sentence.token(place.from() - 1).tag() != Tag.ADP;
      if (place.to() <= before && place.role().isEmpty() && free) {
        return place.names();
      }
    }
    for (int i = 0; i < before; i++) {
      if (sentence.token(i).is("it") || sentence.token(i).is("country")) {
        return subject.map(List::of).orElse(List.of());
      }
    }
    // 'A transit point for heroin bound for B', as in notes on one country.
    boolean bare = before <= 4 || before >= 1 && sentence.token(Math.max(0, before - 3)).is(";");
    return bare ? subject.map(List::of).orElse(List.of()) : List.of();
  }
}
