package org.spoor.report;

import java.util.Locale;
import java.util.Set;
import org.spoor.model.EventType;

/** The ledgers, in the order in which they are shown, with the kinds of events they hold. */
enum LedgerKind {
  SEIZURES("Seizures", EventType.SEIZURE),
  EXPULSIONS("Expulsions", EventType.EXPULSION),
  RAIDS("Raids", EventType.RAID),
  DISMANTLINGS("Groups broken up", EventType.DISMANTLING),
  ARRESTS("Arrests", EventType.ARREST),
  JUSTICE(
      "Charges, verdicts, sentences", EventType.CHARGE, EventType.CONVICTION, EventType.SENTENCE),
  EXTRADITIONS("Extraditions", EventType.EXTRADITION),
  MEASURES("Freezes and sanctions", EventType.ASSET_FREEZE, EventType.SANCTION),
  ATTACKS("Attacks", EventType.ATTACK),
  ESPIONAGE("Espionage", EventType.ESPIONAGE),
  TRAFFICKING("Trafficking", EventType.TRAFFICKING);

  private final String title;
  private final Set<EventType> types;

  LedgerKind(String title, EventType... types) {
    this.title = title;
    this.types = Set.of(types);
  }

  /** Whether an event of this kind is expected to come with an amount, so that its lack is told. */
  boolean expectsAmount() {
    return switch (this) {
      case SEIZURES, EXPULSIONS, ARRESTS, JUSTICE, EXTRADITIONS, TRAFFICKING -> true;
      case RAIDS, DISMANTLINGS, MEASURES, ATTACKS, ESPIONAGE -> false;
    };
  }

  String title() {
    return title;
  }

  /** The name used in JSON and in addresses within the report. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean holds(EventType type) {
    return types.contains(type);
  }

  static LedgerKind of(EventType type) {
    for (LedgerKind kind : values()) {
      if (kind.holds(type)) {
        return kind;
      }
    }
    throw new IllegalStateException("no ledger for " + type);
  }
}
