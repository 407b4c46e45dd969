package org.spoor.model;

import java.util.Locale;

/** What kind of thing happened, with its codes in PLOVER (2021) and CAMEO (1.1b3). */
public enum EventType {
  /** An authority takes goods, money or property. */
  SEIZURE("COERCE/seize", "1711"),
  /** An authority enters, searches or discovers premises. */
  RAID("COERCE/seize", "171"),
  /** An authority breaks up a group, ring, network, cell or site. */
  DISMANTLING("COERCE", "171"),
  /** Persons are arrested or detained. */
  ARREST("COERCE/arrest", "173"),
  /** Persons or companies are charged or indicted. */
  CHARGE("ACCUSE", "115"),
  /** A guilty plea or verdict. */
  CONVICTION("COERCE", "173"),
  /** A penalty is imposed. */
  SENTENCE("COERCE", "173"),
  /** A person is handed to another state. */
  EXTRADITION("COERCE", "174"),
  /** A state orders another's diplomats or nationals out. */
  EXPULSION("SANCTION/expel", "166"),
  /** Accounts or property are frozen. */
  ASSET_FREEZE("COERCE/seize", "171"),
  /** A state or body designates, embargoes or restricts. */
  SANCTION("SANCTION", "163"),
  /** Killing, poisoning, bombing, sabotage, cyber attack. */
  ATTACK("ASSAULT", "18"),
  /** An agent is run, recruited or caught; a spying operation. */
  ESPIONAGE("", ""),
  /** The crime itself: goods or people produced, smuggled, sold. */
  TRAFFICKING("", "");

  private final String plover;
  private final String cameo;

  EventType(String plover, String cameo) {
    this.plover = plover;
    this.cameo = cameo;
  }

  /** The PLOVER event and mode, empty where it has none. */
  public String plover() {
    return plover;
  }

  /** The CAMEO code, empty where it has none. */
  public String cameo() {
    return cameo;
  }

  /** The word used in records, e.g. {@code asset_freeze}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The type with this word.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static EventType of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
