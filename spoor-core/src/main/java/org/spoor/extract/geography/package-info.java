/**
 * Which states, regions and places some words stand for.
 *
 * <p>Works on the hits of the general word lists; knows that a nationality, a capital, an agency or
 * the first part of a compound ('Russian-linked') names a state. What the state does in the
 * sentence is decided by the caller, who knows the slot.
 */
@NullMarked
package org.spoor.extract.geography;

import org.jspecify.annotations.NullMarked;
