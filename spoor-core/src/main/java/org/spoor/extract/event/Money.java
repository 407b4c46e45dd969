package org.spoor.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spoor.extract.quantity.FoundQuantity;
import org.spoor.model.EventType;
import org.spoor.model.Qualifier;
import org.spoor.model.Value;
import org.spoor.resource.CsvTable;
import org.spoor.text.Token;

/** Reads money and what it stands for. Immutable and safe to share. */
final class Money {
  /** Tokens before and behind an amount in which a word may tell its kind. */
  private static final int BEFORE = 12;

  private static final int BEHIND = 8;

  private final Map<String, Value.Kind> cues;
  private final Map<String, Value.Kind> weakCues;

  private Money(Map<String, Value.Kind> cues, Map<String, Value.Kind> weakCues) {
    this.cues = cues;
    this.weakCues = weakCues;
  }

  static Money load() {
    Map<String, Value.Kind> cues = new HashMap<>();
    Map<String, Value.Kind> weakCues = new HashMap<>();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/extract/event/value-cues.csv").rows()) {
      (row.get("weak").equals("yes") ? weakCues : cues)
          .put(row.get("word"), Value.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
    }
    return new Money(cues, weakCues);
  }

  /** The amounts of money in these tokens. */
  List<Value> read(Scene scene, EventType type, int from, int to) {
    List<Value> values = new ArrayList<>();
    for (FoundQuantity found : scene.quantities()) {
      if (found.from() < from
          || found.to() > to
          || !found.quantity().dimension().equals("money")
          || found.quantity().per().isPresent()) {
        continue;
      }
      Optional<Double> exact = found.quantity().amount().exact();
      Optional<Double> low = found.quantity().amount().low();
      if (low.isEmpty()) {
        continue;
      }
      boolean vague = exact.isEmpty();
      if (vague) {
        continue; // 'millions of dollars' has no amount to add
      }
      values.add(
          new Value(
              exact.orElse(low.get()),
              found.quantity().unit(),
              kind(scene, type, found, from, to),
              Optional.of(found.quantity().qualifier().orElse(Qualifier.EXACTLY)),
              found.same()));
    }
    return values;
  }

  private Value.Kind kind(Scene scene, EventType type, FoundQuantity found, int from, int to) {
    int behind = Math.min(to, found.to() + BEHIND);
    int before = Math.max(from, found.from() - BEFORE);
    Optional<Value.Kind> near =
        cue(cues, scene, found.to(), behind, true)
            .or(() -> cue(cues, scene, before, found.from(), false))
            .or(() -> cue(weakCues, scene, before, found.from(), false))
            .or(() -> cue(weakCues, scene, found.to(), behind, true));
    if (near.isPresent()) {
      return near.get();
    }
    return switch (type) {
      case SENTENCE -> Value.Kind.FINE;
      case TRAFFICKING ->
          scene.says(List.of("launder", "laundered", "laundering"), from, to)
              ? Value.Kind.LAUNDERED
              : Value.Kind.UNSPECIFIED;
      case SEIZURE,
          RAID,
          DISMANTLING,
          ARREST,
          CHARGE,
          CONVICTION,
          EXTRADITION,
          EXPULSION,
          ASSET_FREEZE,
          SANCTION,
          ATTACK,
          ESPIONAGE ->
          Value.Kind.UNSPECIFIED;
    };
  }

  /** The kind that the nearest cue word names; a comma or another amount ends the search. */
  private static Optional<Value.Kind> cue(
      Map<String, Value.Kind> cues, Scene scene, int from, int to, boolean forward) {
    int n = to - from;
    for (int step = 0; step < n; step++) {
      int i = forward ? from + step : to - 1 - step;
      if (i < 0 || i >= scene.sentence().size()) {
        break;
      }
      Token token = scene.sentence().token(i);
      if (forward && (token.is(",") || token.is(";") || token.is("and"))) {
        break;
      }
      Value.Kind kind = cues.get(token.lower());
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether one of these tokens tells of a valuation. */
  boolean cued(Scene scene, int from, int to) {
    return cue(cues, scene, from, to, false).isPresent()
        || cue(weakCues, scene, from, to, false).isPresent();
  }
}
