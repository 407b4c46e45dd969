package org.spoor.report;

import org.spoor.model.Span;

/**
 * Where something stands: what every figure refers to.
 *
 * @param report position among the intake's reports, from 0
 * @param sentence number in the report, from 1; 0 where the report has no sentences
 * @param span place in the report's text
 */
record Place(int report, int sentence, Span span) {}
