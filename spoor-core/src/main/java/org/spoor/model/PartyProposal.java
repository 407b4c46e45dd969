package org.spoor.model;

import java.util.List;

/**
 * Two parties that may be one: for a person to decide.
 *
 * @param one id of a party
 * @param other id of the other
 * @param oneRef points at the first in the way that a decision does
 * @param otherRef points at the second
 * @param score 0 to 1; those near the threshold are the worthwhile ones
 * @param contested whether it was not merged only because the name fits several parties
 * @param reasons what speaks for it and against it, the strongest first
 */
public record PartyProposal(
    String one,
    String other,
    PartyRef oneRef,
    PartyRef otherRef,
    double score,
    boolean contested,
    List<Party.Reason> reasons) {
  public PartyProposal {
    reasons = List.copyOf(reasons);
  }
}
