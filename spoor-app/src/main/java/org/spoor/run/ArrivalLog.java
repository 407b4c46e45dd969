package org.spoor.run;

import java.util.Optional;
import org.spoor.store.Arrival;
import org.spoor.store.Arrived;

/** Is told what became of everything that was read into a case, once it is on the disk. */
@FunctionalInterface
public interface ArrivalLog {
  /**
   * Something was taken in. Called on one thread, in the order of reading.
   *
   * @param arrived where its words are kept; empty for what could not be read
   */
  void taken(Arrival arrival, Optional<Arrived> arrived);
}
