/**
 * From reports that were read to a picture of what they say, and its three renderings.
 *
 * <p><b>Begin</b> with {@link org.spoor.report.Picture}: pure functions make it from an {@link
 * org.spoor.report.Intake}, and {@link org.spoor.report.TerminalPage}, {@link
 * org.spoor.report.HtmlPage} and {@link org.spoor.report.PictureJson} print it.
 *
 * <p><b>What enters:</b> reports with their findings, and what could not be read. <b>What
 * leaves:</b> text, one self-contained HTML file, or JSON.
 *
 * <p><b>Bookkeeping.</b> A {@link org.spoor.report.Ledger} has accounts, an account has postings,
 * and each posting is one event of one report with the sentence it stands on. Totals add what is
 * {@link org.spoor.report.Posting.Role#COUNTED} and nothing else: not the parts of an event that is
 * itself counted, not totals that a report gives over a period, not what was denied, planned or
 * threatened, and not the copies of a report. Incidents are not joined across reports here; where
 * two reports seem to tell of one, {@link org.spoor.report.Leads} says so.
 *
 * <p><b>Traps.</b> Everything that comes from a report is hostile: it is escaped, its bidirectional
 * controls are taken out, and every list and the whole file are bounded. What is left out is said.
 *
 * <p><b>To extend:</b> a new ledger is a constant of {@link org.spoor.report.LedgerKind} and its
 * case in {@link org.spoor.report.Bookkeeper}.
 *
 * <p><b>Deliberately absent:</b> reading and extracting (the run package), and any network address
 * that a browser would open by itself.
 */
@NullMarked
package org.spoor.report;

import org.jspecify.annotations.NullMarked;
