package org.spoor.read;

/**
 * What a run amounted to.
 *
 * @param files files finished
 * @param read documents
 * @param duplicates texts read before
 * @param unreadable things that gave no document
 * @param interrupted whether the thread was interrupted: the rest was then left unread
 */
public record ReadSummary(
    int files, int read, int duplicates, int unreadable, boolean interrupted) {}
