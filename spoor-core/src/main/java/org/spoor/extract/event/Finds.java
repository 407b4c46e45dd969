package org.spoor.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoor.extract.quantity.FoundQuantity;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.model.EventType;
import org.spoor.model.Span;
import org.spoor.resource.CsvTable;
import org.spoor.text.Token;

/**
 * Goods that are told by where they lay: 'Under the potatoes lay 640,000 cigarettes', 'the third
 * wagon held 3.6 million'. It is a find only where an inspection is told in the sentence or just
 * before, and only of goods proper with an amount.
 */
final class Finds {
  private static final Set<String> WITHIN =
      Set.of(
          "under",
          "underneath",
          "beneath",
          "inside",
          "in",
          "behind",
          "among",
          "amongst",
          "between",
          "below",
          "amid",
          "aboard");

  private static final Set<String> LYING = Set.of("lay", "were", "was", "stood", "sat");

  /** A place opens its clause at most this many tokens before the verb. */
  private static final int OPENING = 12;

  private final Patients patients;
  private final Set<String> holders;
  private final Set<String> holding;
  private final Set<String> inspection;

  private Finds(Patients patients, CsvTable table) {
    this.patients = patients;
    this.holders = words(table, "holder");
    this.holding = words(table, "holding");
    this.inspection = words(table, "inspection");
  }

  static Finds load(Patients patients) {
    return new Finds(patients, CsvTable.load("/org/spoor/extract/event/finds.csv"));
  }

  private static Set<String> words(CsvTable table, String part) {
    return table.rows().stream()
        .filter(row -> row.get("part").equals(part))
        .map(row -> row.get("word"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The find of a sentence that tells of none otherwise.
   *
   * @param before the scenes just before, nearest last
   */
  Optional<Triggers.Found> find(Scene scene, List<Scene> before) {
    if (!inspected(scene) && before.stream().noneMatch(this::inspected)) {
      return Optional.empty();
    }
    for (FoundQuantity quantity : scene.quantities()) {
      int verb = verbBefore(scene, quantity.from());
      if (verb >= 0 && (lies(scene, verb) || holds(scene, verb))) {
        Patients.Region region = region(scene, quantity);
        if (patients.satisfies(scene, region, Sense.Needs.STRONG)) {
          return Optional.of(found(scene, verb, region));
        }
      }
    }
    return Optional.empty();
  }

  private boolean inspected(Scene scene) {
    for (int i = 0; i < scene.sentence().size(); i++) {
      if (inspection.contains(scene.sentence().token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** The verb in front of a figure, over words that qualify it. */
  private int verbBefore(Scene scene, int figure) {
    for (int i = figure - 1; i >= Math.max(0, figure - 4); i--) {
      String word = scene.sentence().token(i).lower();
      if (LYING.contains(word) || holding.contains(word)) {
        return i;
      }
      boolean qualifies =
          switch (word) {
            case "some",
                "about",
                "almost",
                "nearly",
                "over",
                "more",
                "than",
                "around",
                "another",
                "exactly" ->
                true;
            default -> false;
          };
      if (!qualifies) {
        return -1;
      }
    }
    return -1;
  }

  /** 'Under the potatoes lay …': a place in front and no subject of its own. */
  private static boolean lies(Scene scene, int verb) {
    if (!LYING.contains(scene.sentence().token(verb).lower())) {
      return false;
    }
    int start = start(scene, verb);
    return start < verb && WITHIN.contains(scene.sentence().token(start).lower());
  }

  private boolean holds(Scene scene, int verb) {
    String word = scene.sentence().token(verb).lower();
    if (!holding.contains(word)) {
      return false;
    }
    if (word.equals("counted")) {
      return scene.sentence().token(Math.max(0, verb - 1)).is("and");
    }
    for (int i = start(scene, verb); i < verb; i++) {
      if (holders.contains(scene.sentence().token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Where the clause of a verb starts: behind the mark before it. */
  private static int start(Scene scene, int verb) {
    int at = verb;
    while (at > 0 && verb - at < OPENING && !parts(scene.sentence().token(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean parts(Token token) {
    return token.is(";") || token.is(":") || token.is("–") || token.is("—") || token.is("“");
  }

  private static Patients.Region region(Scene scene, FoundQuantity quantity) {
    for (NounGroup group : scene.syntax().groups()) {
      if (group.from() <= quantity.from() && quantity.from() < group.to()) {
        return Patients.region(scene, List.of(group));
      }
    }
    return Patients.Region.NONE;
  }

  private static Triggers.Found found(Scene scene, int verb, Patients.Region region) {
    Span trigger = scene.sentence().sentence().span(verb, verb + 1);
    Draft draft = new Draft(scene, Sense.plain(EventType.SEIZURE), trigger, trigger);
    return new Triggers.Found(
        draft,
        verb,
        List.of(),
        region,
        scene.syntax().clauseAround(verb).map(c -> c.phrases()).orElse(List.of()),
        0,
        Math.max(region.to(), verb + 1));
  }
}
