/**
 * The command line: one class a command.
 *
 * <p><b>Begin</b> with {@link org.spoor.cli.Spoor}, the entry point. A command parses its options,
 * hands the work to {@link org.spoor.run} and prints what comes back; it decides nothing about
 * reports.
 *
 * <p><b>What enters</b> is arguments, standard input and the environment ({@code NO_COLOR}, {@code
 * COLUMNS}). <b>What leaves</b> is results on standard output, everything else (progress, warnings,
 * errors) on standard error, and an exit code of {@link org.spoor.cli.ExitCode}.
 *
 * <p><b>Traps.</b> A reader that goes away ({@code spoor extract | head}) is no error: output ends
 * quietly. Colour and progress are for terminals; whoever redirects gets plain text.
 *
 * <p><b>To extend:</b> add a class with {@code @Command}, list it in {@code Spoor}, give it
 * examples in its footer, and describe it in the README.
 *
 * <p><b>Deliberately absent:</b> knowledge about records and reports.
 */
@NullMarked
package org.spoor.cli;

import org.jspecify.annotations.NullMarked;
