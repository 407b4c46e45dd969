/**
 * The case: what was read and what was decided, kept; what was derived from it, kept until it is
 * derived anew.
 *
 * <p><b>Begin</b> with {@link org.spoor.store.CaseStore}: it opens the case at a {@link
 * org.spoor.store.CaseLocation}, takes what arrives and hands out {@link
 * org.spoor.store.CaseView}s, each a consistent picture of one moment. A case is one SQLite file or
 * one schema of a PostgreSQL database; both have the same tables, made by the same migrations, and
 * pass the same contract test.
 *
 * <p><b>Truth</b> is documents and decisions. They are only ever added; triggers refuse anything
 * else, whoever asks. Their numbers have no gaps and grow in the order in which they become
 * visible, so that 'up to number n' means the same to everyone, also where several write.
 *
 * <p><b>Derived</b> is everything else: extractions, incidents, parties, proposals. It may be
 * replaced as a whole at any time and comes out the same. A {@link org.spoor.store.Stamp} says what
 * it stands for.
 *
 * <p><b>The log of reading</b> lies between: one row for each thing that was read, which the next
 * reading of the same thing overwrites.
 *
 * <p><b>Traps.</b> Bodies and records are opaque here: they are encoded where they are understood.
 * PostgreSQL refuses U+0000 and no database keeps half of a surrogate pair, so text passes through
 * {@code KeptText} on its way. Text is compared by its code points on both (collation {@code C}). A
 * view holds a transaction: close it soon, or the write-ahead log grows.
 *
 * <p><b>To extend:</b> a new migration beside the old ones under {@code
 * resources/org/spoor/store/migration}; never change one that was released. Digest and copying know
 * every table.
 *
 * <p><b>Deliberately absent:</b> full text (the index is rebuilt from here), an object mapper, and
 * any thread of its own.
 */
@NullMarked
package org.spoor.store;

import org.jspecify.annotations.NullMarked;
