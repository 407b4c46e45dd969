/**
 * Ledgers: incidents of one kind, filtered, grouped and added up.
 *
 * <p><b>What enters:</b> incidents and the links between them. <b>What leaves:</b> a {@link
 * org.spoor.assess.ledger.Ledger}: totals as ranges with the assumptions that make the difference,
 * and every incident with the role it plays. Begin with {@link org.spoor.assess.ledger.Ledgers}.
 *
 * <p><b>Rules.</b> A ledger adds incidents, never reports. Never a part beside its whole. Units,
 * commodities and currencies are never mixed. What is denied, planned or threatened is shown and
 * not added.
 */
@NullMarked
package org.spoor.assess.ledger;

import org.jspecify.annotations.NullMarked;
