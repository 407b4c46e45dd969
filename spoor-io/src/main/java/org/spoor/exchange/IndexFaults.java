package org.spoor.exchange;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a table, so that it can be mended in one go. */
final class IndexFaults {
  /** Faults after which reading ends. */
  static final int MOST = 20;

  private final List<String> faults = new ArrayList<>();

  /**
   * Notes a fault.
   *
   * @throws TableFault when it is the last that is collected
   */
  void add(String fault) throws TableFault {
    faults.add(fault);
    if (faults.size() == MOST) {
      throw new TableFault(
          String.join("\n", faults) + "\nThere may be more: reading ended after " + MOST + ".");
    }
  }

  /** How many there are. */
  int size() {
    return faults.size();
  }

  /**
   * Ends the reading where there are faults.
   *
   * @throws TableFault with all of them
   */
  void settle() throws TableFault {
    if (!faults.isEmpty()) {
      throw new TableFault(String.join("\n", faults));
    }
  }
}
