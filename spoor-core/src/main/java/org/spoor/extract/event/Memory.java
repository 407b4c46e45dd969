package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoor.extract.date.Anchor;
import org.spoor.extract.geography.Geography;
import org.spoor.extract.syntax.Clause;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.lexicon.Hit;
import org.spoor.model.DateValue;
import org.spoor.model.EventType;

/** What the reading of a document has told so far; confined to that reading. */
final class Memory {
  /** Goods so general that they point back to what was named before. */
  private static final Set<String> GENERIC = Set.of("drugs", "goods", "tobacco-products", "arms");

  private final Anchor anchor;
  private final HomeState home;
  private final List<Draft> told = new ArrayList<>();
  private Optional<String> acting = Optional.empty();
  private Optional<String> place = Optional.empty();
  private Optional<DateValue> date = Optional.empty();
  private int dateParagraph = -1;
  private Optional<Hit> commodityHit = Optional.empty();
  private Optional<String> commodity = Optional.empty();
  private int commoditySentence = -10;
  private Optional<String> embassy = Optional.empty();

  Memory(Anchor anchor, HomeState home) {
    this.anchor = anchor;
    this.home = home;
  }

  Anchor anchor() {
    return anchor;
  }

  HomeState home() {
    return home;
  }

  /** The state that was last the subject of a sentence or an event: what 'they' means. */
  Optional<String> actingState() {
    return acting;
  }

  /** The state last named as a place: what 'the country' means. */
  Optional<String> lastPlace() {
    return place;
  }

  /** The commodity last named in this sentence before a token, or in the sentences before. */
  Optional<Hit> commodityBefore(Scene scene, int token) {
    Optional<Hit> last = commodityHit;
    for (Hit hit : scene.sentence().hits("commodity")) {
      if (hit.to() <= token && (last.isEmpty() || !GENERIC.contains(hit.entry().id()))) {
        last = Optional.of(hit);
      }
    }
    return last;
  }

  /** The commodity last named, in this sentence or the two before. */
  Optional<String> lastCommodity(Scene scene) {
    return scene.index() - commoditySentence <= 2 ? commodity : Optional.empty();
  }

  /** The state whose embassy, ambassador or diplomats were last named, also in this sentence. */
  Optional<String> embassyState(Scene scene) {
    Optional<String> here = embassy(scene);
    return here.isPresent() ? here : embassy;
  }

  private static Optional<String> embassy(Scene scene) {
    for (Hit hit : scene.sentence().hits("nationality")) {
      if (scene.says(
          List.of("embassy", "embassies", "ambassador", "diplomats", "diplomatic", "consulate"),
          hit.to(),
          hit.to() + 3)) {
        return Optional.of(hit.entry().id());
      }
    }
    return Optional.empty();
  }

  /** The last date of the same paragraph. */
  Optional<DateValue> lastDate(int paragraph) {
    return dateParagraph == paragraph ? date : Optional.empty();
  }

  /** The last event of one of these types. */
  Optional<Draft> last(EventType... types) {
    for (int i = told.size() - 1; i >= 0; i--) {
      for (EventType type : types) {
        if (told.get(i).type == type) {
          return Optional.of(told.get(i));
        }
      }
    }
    return Optional.empty();
  }

  /** The last expulsion of which is told whom it concerned. */
  Optional<Draft> lastExpelled() {
    for (int i = told.size() - 1; i >= 0; i--) {
      if (told.get(i).type == EventType.EXPULSION && !told.get(i).against.isEmpty()) {
        return Optional.of(told.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * The last event whose person is the same: by a shared name, or any where a pronoun points back.
   */
  Optional<Draft> lastPerson(Draft draft, boolean pronoun) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Draft earlier = told.get(i);
      boolean person =
          switch (earlier.type) {
            case ARREST, CHARGE, CONVICTION, SENTENCE, EXTRADITION -> true;
            case SEIZURE,
                RAID,
                DISMANTLING,
                EXPULSION,
                ASSET_FREEZE,
                SANCTION,
                ATTACK,
                ESPIONAGE,
                TRAFFICKING ->
                false;
          };
      boolean shared = draft.names.stream().anyMatch(earlier.names::contains);
      if (person && !earlier.against.isEmpty() && (pronoun || shared)) {
        return Optional.of(earlier);
      }
    }
    return Optional.empty();
  }

  void told(Draft draft) {
    told.add(draft);
    if (draft.by.size() == 1) {
      acting = Optional.of(draft.by.iterator().next());
    }
    draft.date.ifPresent(
        d -> {
          date = Optional.of(d);
          dateParagraph = draft.scene.paragraph();
        });
  }

  /** Takes in a sentence after its events were read. */
  void read(Scene scene) {
    for (Clause clause : scene.syntax().clauses()) {
      if (clause.kind() == Clause.Kind.MAIN) {
        for (NounGroup group : clause.subjects()) {
          for (Hit hit : scene.sentence().hits()) {
            if (hit.covers(group.head()) && (hit.in("country") || hit.in("government"))) {
              acting = Optional.of(hit.entry().id());
            }
          }
        }
      }
    }
    for (Hit hit : scene.sentence().hits()) {
      if (hit.in("country") || hit.in("place") || hit.in("capital")) {
        Optional<String> code = Geography.state(hit);
        if (code.isPresent()) {
          place = code;
        }
      }
    }
    for (Hit hit : scene.sentence().hits("commodity")) {
      if (commodityHit.isEmpty() || !GENERIC.contains(hit.entry().id())) {
        commodityHit = Optional.of(hit);
      }
      commodity = hit.entry().attribute("label");
      commoditySentence = scene.index();
    }
    Optional<String> mission = embassy(scene);
    if (mission.isPresent()) {
      embassy = mission;
    }
    if (!scene.dates().isEmpty()) {
      for (var found : scene.dates()) {
        if (!found.duration() && !found.recurring()) {
          date = Optional.of(found.mention().value());
          dateParagraph = scene.paragraph();
        }
      }
    }
  }
}
