package org.spoor.serve;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that is computed when it is asked for first, and kept. Safe to share between threads;
 * who comes meanwhile waits.
 */
final class Kept<T> implements Supplier<T> {
  private final Supplier<T> make;
  private Optional<T> made = Optional.empty();

  Kept(Supplier<T> make) {
    this.make = make;
  }

  /** Whether it has been computed; false also where that fails. */
  synchronized boolean isMade() {
    return made.isPresent();
  }

  @Override
  public synchronized T get() {
    if (made.isEmpty()) {
      made = Optional.of(make.get());
    }
    return made.get();
  }
}
