package org.spoor.extract.date;

/**
 * A time expression in a sentence.
 *
 * @param from first atom, inclusive
 * @param to last atom, exclusive
 * @param time what it means
 * @param period whether it is a stretch that totals are told for
 * @param withYear whether the words name the year
 * @param part the part of the day by its TIMEX3 name ('TMO'); empty where none is told
 */
record Timex(int from, int to, Time time, boolean period, boolean withYear, String part) {

  Timex(int from, int to, Time time) {
    this(from, to, time, false, false, "");
  }

  Timex(int from, int to, Time time, boolean period, boolean withYear) {
    this(from, to, time, period, withYear, "");
  }

  Timex asPeriod() {
    return new Timex(from, to, time, true, withYear, part);
  }

  Timex from(int atom) {
    return new Timex(atom, to, time, period, withYear, part);
  }

  Timex to(int atom) {
    return new Timex(from, atom, time, period, withYear, part);
  }

  Timex with(Time other) {
    return new Timex(from, to, other, period, withYear, part);
  }

  Timex withPart(String other) {
    return new Timex(from, to, time, period, withYear, other);
  }
}
