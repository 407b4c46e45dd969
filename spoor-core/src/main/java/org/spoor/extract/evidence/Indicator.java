package org.spoor.extract.evidence;

/**
 * An indicator of the Index.
 *
 * @param name its official name
 * @param group key of the heading under which a profile discusses it
 */
record Indicator(String name, Side side, String group) {}
