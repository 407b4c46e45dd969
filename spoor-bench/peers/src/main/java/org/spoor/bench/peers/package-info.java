/**
 * The engines that Spoor is measured beside: Stanford CoreNLP (GPL-3) and GATE ANNIE (LGPL).
 *
 * <p>Only {@code org.spoor.bench}'s throughput run starts these, each in a process of its own.
 * Nothing of Spoor depends on them, and the default build never resolves them.
 */
@NullMarked
package org.spoor.bench.peers;

import org.jspecify.annotations.NullMarked;
