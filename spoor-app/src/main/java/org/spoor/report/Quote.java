package org.spoor.report;

import java.util.Optional;

/**
 * A sentence of a report.
 *
 * @param citation {@code report.txt §4}
 * @param words white space folded, shortened where very long
 * @param publisher of the report
 * @param published EDTF
 */
public record Quote(
    String citation, String words, Optional<String> publisher, Optional<String> published) {}
