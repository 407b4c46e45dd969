/**
 * Full text of a case: words, phrases and names in any script to reports, sentences and counts.
 *
 * <p><b>Enters:</b> {@link org.spoor.index.IndexedReport}s and {@link
 * org.spoor.index.SearchRequest}s. <b>Leaves:</b> {@link org.spoor.index.SearchOutcome}s, whose
 * places count UTF-16 code units of the kept text. No markup, so that a hostile text stays text.
 *
 * <p><b>Begin</b> with {@link org.spoor.index.SearchIndex#open}, which says what lies in the folder
 * beside the case, and {@link org.spoor.index.IndexWriting#begin}, which continues it or builds it
 * anew:
 *
 * <pre>{@code
 * switch (IndexWriting.begin(folder, caseId)) {
 *   case WriterOutcome.Writing(IndexWriting writing) -> {
 *     try (writing) {
 *       reportsAfter(writing.upTo()).forEach(writing::put);
 *       writing.commit(last);
 *     }
 *   }
 *   case WriterOutcome.Busy busy -> {} // another process is at it: search what is there
 * }
 * }</pre>
 *
 * <p><b>The index is derived.</b> Each commit carries the id of its case, the number of the report
 * up to which it stands, and a version; all at once or not at all. What is missing, damaged, of
 * another case or another version is built anew and is no error. Searching may meet damage that
 * opening did not see: {@link org.spoor.index.SearchOutcome.Damaged}, on which the caller calls
 * {@link org.spoor.index.IndexWriting#rebuild}. One process writes, others read.
 *
 * <p><b>Queries.</b> All words must stand in the report, in any form of English inflection; {@code
 * "…"} takes the very words side by side, within one paragraph; {@code OR} joins its two neighbours
 * and binds closer than a blank; {@code -} or {@code NOT} excludes; {@code smugg*} is a beginning;
 * brackets group; {@code publisher: country: type: commodity: speaker: party: language: title:
 * date: year: month:} look in fields ({@code date:2022-03..2022-05}). There is no wrong query: what
 * cannot be an operator is a word, with a {@link org.spoor.index.QueryNote}.
 *
 * <p><b>Words.</b> One word is several terms at one place: folded; in Latin letters when written in
 * others; its stem; and, for what is written as a name, its sound ({@code NameSkeleton}). Terms
 * other than the first two begin with a control character, which no word does. That a word asked
 * for in small letters is a name is seen from how the reports write it.
 *
 * <p><b>Order.</b> By score, then by number; the same for an index that was grown and one that was
 * written at once. Near-copies are folded under the first; totals and counts leave them out.
 *
 * <p><b>Bounds.</b> Length of a query, its parts, depth and expansions, values of facets, words of
 * a report, places that are shown, and time. What was cut is told.
 *
 * <p><b>Traps.</b> Whoever changes what is written raises {@code IndexFolder.FORMAT}. Passages must
 * not overlap and must ascend, since places may not go backwards.
 *
 * <p><b>To extend:</b> a facet is a constant of {@link org.spoor.index.Facet}; the compiler names
 * the rest. A script whose names are spelled otherwise in newspapers than CLDR has it is a table
 * beside {@code cyrillic.csv}.
 *
 * <p><b>Deliberately absent:</b> reading the case, threads of its own, similarity by meaning, and
 * words that are near each other as a ground for order.
 */
@NullMarked
package org.spoor.index;

import org.jspecify.annotations.NullMarked;
