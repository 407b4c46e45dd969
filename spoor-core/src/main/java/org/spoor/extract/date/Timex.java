package org.spoor.extract.date;

/**
 * A time expression in a sentence.
 *
 * @param from first atom, inclusive
 * @param to last atom, exclusive
 * @param time what it means
 * @param period whether it is a stretch that totals are told for
 * @param withYear whether the words name the year
 */
record Timex(int from, int to, Time time, boolean period, boolean withYear) {

  Timex(int from, int to, Time time) {
    this(from, to, time, false, false);
  }

  Timex asPeriod() {
    return new Timex(from, to, time, true, withYear);
  }

  Timex from(int atom) {
    return new Timex(atom, to, time, period, withYear);
  }

  Timex with(Time other) {
    return new Timex(from, to, other, period, withYear);
  }
}
