/**
 * Files and folders to {@link org.spoor.model.Document}s.
 *
 * <p><b>Enters:</b> paths. <b>Leaves:</b> one {@link org.spoor.read.ReadOutcome} for everything
 * that was found: a document, a duplicate of one, or a problem with a stable {@link
 * org.spoor.read.ErrorCode}. A broken file is a result and never an exception; whatever happens
 * with one, the next is read.
 *
 * <p><b>Begin</b> with {@link org.spoor.read.ReportReader}: {@code list} says how much there is,
 * {@code read} hands over the outcomes one at a time. {@link org.spoor.read.JsonLines} is the same
 * for a stream of documents without a file system. {@link org.spoor.read.NearCopies} finds reports
 * that agencies sent to many papers.
 *
 * <p><b>The kept text</b> is what all offsets count in. Plain text and JSON Lines are kept as they
 * are given. From everything else the readers write one shape: paragraphs with one blank line
 * between, headings likewise, list items one a line after {@code "- "}, table rows one a line with
 * tabs between the cells.
 *
 * <p><b>Metadata</b> comes, from the weakest to the strongest, from the mail around an attachment,
 * the file itself, the sidecar of an archive around it, its own sidecar, the command line.
 *
 * <p><b>Traps.</b> Everything a file can choose is bounded by {@link org.spoor.read.Limits}; a new
 * reader must not load, unpack or recurse without asking them. Parsers run under a watchdog on a
 * thread of their own. Readers of plain text, Markdown, HTML and JSON Lines touch no class of Tika,
 * which would cost every start a third of a second.
 *
 * <p><b>To add a format:</b> a constant in {@link org.spoor.read.Format}, a reader that writes
 * through {@code Blocks}, a branch in {@code FormatReaders}; the compiler names the rest.
 *
 * <p><b>Deliberately absent:</b> recognition of scanned pages, fetching from the network, and any
 * understanding of what the text says.
 */
@NullMarked
package org.spoor.read;

import org.jspecify.annotations.NullMarked;
