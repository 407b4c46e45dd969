package org.spoor.store;

/** How much there is in a case. */
public record CaseCounts(
    long documents, long extractions, long decisions, long origins, long incidents, long parties) {}
