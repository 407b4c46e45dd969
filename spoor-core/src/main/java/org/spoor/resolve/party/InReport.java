package org.spoor.resolve.party;

import java.util.List;
import java.util.Map;

/**
 * The bearers of names in one report.
 *
 * @param bearers by their first bearing
 * @param byFinding the bearer that a mention names
 * @param byName the bearer that a folded name means in this report
 * @param byTypedName the same by type and folded name: {@code person|smith}
 */
record InReport(
    List<Bearer> bearers,
    Map<String, Bearer> byFinding,
    Map<String, Bearer> byName,
    Map<String, Bearer> byTypedName) {}
