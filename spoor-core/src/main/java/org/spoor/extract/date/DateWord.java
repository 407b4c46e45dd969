package org.spoor.extract.date;

/**
 * A word of time.
 *
 * @param role what it does
 * @param value its meaning in that role: a number of a month, a unit's name, …
 * @param number {@code value} as a number, 0 where it is none
 * @param capital whether it counts only with a capital
 */
record DateWord(Role role, String value, int number, boolean capital) {
  /** What a word of time does. */
  enum Role {
    MONTH,
    WEEKDAY,
    /** EDTF numbers 21 (spring) to 24 (winter). */
    SEASON,
    UNIT,
    /** Days from the document's date. */
    DEICTIC,
    /** 'last', 'this', 'next' as -1, 0, 1. */
    RELATIVE,
    /** 'early', 'mid', 'late'. */
    PART,
    /** Parts of a day by their TIMEX3 names. */
    DAYPART,
    CLOCK,
    RECURRING,
    /** 'nineties'. */
    DECADE
  }
}
