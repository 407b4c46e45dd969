package org.spoor.resolve.name;

/**
 * One word of a name.
 *
 * @param surface as it was written
 * @param latin in small Latin letters and digits
 */
record Word(String surface, String latin) {}
