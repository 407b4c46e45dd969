package org.spoor.store;

/**
 * Something that reading had to say.
 *
 * @param code stable, e.g. {@code BROKEN_FILE}
 * @param detail what was found
 */
public record Remark(String code, String detail) {}
