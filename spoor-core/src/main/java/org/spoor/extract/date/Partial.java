package org.spoor.extract.date;

import org.jspecify.annotations.Nullable;

/**
 * A date of the calendar as far as the words tell it; 0 for what they do not tell.
 *
 * @param from first atom, inclusive
 * @param to last atom, exclusive
 */
record Partial(int from, int to, int year, int month, int day) {

  Partial withYear(int other) {
    return new Partial(from, to, other, month, day);
  }

  Partial from(int atom) {
    return new Partial(atom, to, year, month, day);
  }

  /**
   * The time that is meant.
   *
   * @param direction 1 after 'next', -1 after 'last', else 0
   */
  @Nullable Time resolve(Scope scope, int direction) {
    return year != 0 ? Scope.date(year, month, day) : scope.yearless(month, day, from, direction);
  }
}
