package org.spoor.store;

import java.time.Instant;
import org.spoor.model.Metadata;

/**
 * A document of the case without its text.
 *
 * @param seq its number, from 1 without gaps, in the order in which documents were added
 * @param id unique in the case
 * @param metadata as it was read; decisions may have put its date right since
 * @param hash of its words, 64 lower-case hexadecimal digits; unique in the case
 * @param origin where it was found
 * @param format as what it was read
 * @param characters length of its text in UTF-16 code units
 * @param addedAt when, to the millisecond
 */
public record DocumentEntry(
    long seq,
    String id,
    Metadata metadata,
    String hash,
    String origin,
    String format,
    int characters,
    Instant addedAt) {}
