package org.spoor.assess.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.spoor.model.EventType;

/** The ledgers, in the order in which they are shown, with the kinds of events they hold. */
public enum LedgerKind {
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

  /** Headline. */
  public String title() {
    return title;
  }

  /** The name used on the command line and in JSON, e.g. {@code seizures}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether events of this type belong to it. */
  public boolean holds(EventType type) {
    return types.contains(type);
  }

  /**
   * Whether incidents of this kind are expected to come with a figure, so that its lack is told.
   */
  public boolean expectsFigure() {
    return switch (this) {
      case SEIZURES, EXPULSIONS, ARRESTS, JUSTICE, EXTRADITIONS, TRAFFICKING -> true;
      case RAIDS, DISMANTLINGS, MEASURES, ATTACKS, ESPIONAGE -> false;
    };
  }

  /** The ledger of events of a type. */
  public static LedgerKind of(EventType type) {
    for (LedgerKind kind : values()) {
      if (kind.holds(type)) {
        return kind;
      }
    }
    throw new IllegalStateException("no ledger for " + type);
  }

  /** The ledger with this name. */
  public static Optional<LedgerKind> named(String word) {
    for (LedgerKind kind : values()) {
      if (kind.word().equals(word.toLowerCase(Locale.ROOT))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
