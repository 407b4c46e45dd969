/**
 * Time expressions, resolved against the document's date.
 *
 * <p><b>In:</b> a {@link org.spoor.extract.Reading} and its {@link org.spoor.extract.date.Anchor}.
 * <b>Out:</b> {@link org.spoor.extract.date.FoundDate}s in the order of the text, without overlap,
 * their values in EDTF (level 1): days, months, years, intervals, open intervals, seasons;
 * durations as {@code P3W}, recurring times as {@code R/P1W}, times of day as ISO 8601.
 *
 * <p><b>Way of the data.</b> {@code CalendarReader} reads dates that name a month, year or day;
 * {@code RelativeReader} those that count from the document's date ('last week') or from the date
 * told before ('a week after'); {@code SpanReader} durations and recurring times; {@code
 * ClockReader} times of day. {@code TimeReader} puts them together to ranges and open intervals and
 * keeps the longest. {@code DateFinder} runs it over the sentences.
 *
 * <p><b>Traps.</b> 'On Wednesday' is the last such day not after the document's date, unless the
 * verb is in the future. A month without a year is the nearest not after the document's date.
 * 'Early September' keeps the value {@code 2022-09} and gets its days in {@code earliest} and
 * {@code latest}. Without any date to count from, the unknown parts are written {@code X}: {@code
 * XXXX-09-12}.
 *
 * <p><b>To extend:</b> words are in {@code dates.csv}; each kind of expression has its examples in
 * {@code examples.csv}, and each example is a test.
 */
@NullMarked
package org.spoor.extract.date;

import org.jspecify.annotations.NullMarked;
