/**
 * Measurements: how fast Spoor reads beside its peers, where its time goes, whether it survives the
 * large collections, and how right it is on labelled data from outside.
 *
 * <p><b>In:</b> the evaluation folder (texts and gold that are not part of the project, {@code
 * ../shared} by default). <b>Out:</b> Markdown tables on standard output; the figures that count
 * are kept in {@code docs/performance.md} and {@code docs/accuracy.md} with the command that made
 * them.
 *
 * <p><b>Begin</b> at {@link org.spoor.bench.Bench}, which {@code tools/bench} starts. A new set of
 * labelled data is a class under {@link org.spoor.bench.AccuracyRun}, listed in {@link
 * org.spoor.bench.Bench}; a new engine to run beside is a {@link org.spoor.bench.Contestant} in the
 * module {@code spoor-bench/peers}.
 *
 * <p><b>Traps.</b> Every contestant runs in a process of its own, so that neither memory nor
 * compiled code of one is felt by another; this package's {@link org.spoor.bench.ContestantProcess}
 * and {@link org.spoor.bench.TextFile} therefore use nothing but the JDK. The module is outside the
 * default build, and peers are kept apart again: measuring accuracy never fetches them.
 */
@NullMarked
package org.spoor.bench;

import org.jspecify.annotations.NullMarked;
