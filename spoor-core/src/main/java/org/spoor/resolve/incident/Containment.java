package org.spoor.resolve.incident;

import java.util.Set;
import org.spoor.lexicon.CommodityTree;
import org.spoor.model.EventType;
import org.spoor.model.Period;

/** Whether one event can be a part of what another sums up. */
final class Containment {
  /** Member states of the European Union since 2020. */
  private static final Set<String> UNION =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

  private final CommodityTree commodities;

  Containment(CommodityTree commodities) {
    this.commodities = commodities;
  }

  /** Whether sides, places, days and goods of the part lie within those of the whole. */
  boolean fits(Told whole, Told part) {
    return whole.type() == part.type()
        && inTime(whole, part)
        && within(part.by(), whole.by())
        && within(part.against(), whole.against())
        && within(part.place(), whole.place())
        && comparable(whole, part);
  }

  /** Codes of a side that is told lie among the other's; what is not told may lie there. */
  static boolean within(Set<String> part, Set<String> whole) {
    return part.isEmpty()
        || whole.isEmpty()
        || whole.containsAll(part)
        || whole.contains("EU") && UNION.containsAll(part);
  }

  private static boolean inTime(Told whole, Told part) {
    if (whole.period().isEmpty() || part.period().isEmpty()) {
      return whole.report() == part.report();
    }
    Period days = whole.possible();
    // 'In late April' may run into what was announced on a Monday.
    return days.overlaps(part.possible())
        && (days.contains(part.possible()) || part.period().get().days() > 3);
  }

  /** Whether a figure of the part can be in a figure of the whole. */
  private boolean comparable(Told whole, Told part) {
    for (Measure all : whole.measures()) {
      for (Measure some : part.measures()) {
        if (holds(all, some) && some.amount() <= all.amount()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one figure can hold the other: same unit, same or narrower thing. */
  boolean holds(Measure whole, Measure part) {
    return whole.kind().equals(part.kind())
        && whole.unit().equals(part.unit())
        && (whole.of().equals(part.of())
            || whole.kind().equals("items") && commodities.within(part.of(), whole.of()));
  }

  /** Whether events of this type are acts of one state each, so that several actors make a sum. */
  static boolean eachForItself(EventType type) {
    return type == EventType.EXPULSION;
  }
}
