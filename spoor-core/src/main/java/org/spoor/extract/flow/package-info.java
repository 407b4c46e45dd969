/**
 * What moves from where to where.
 *
 * <p><b>In:</b> a {@link org.spoor.extract.Reading}. <b>Out:</b> {@link org.spoor.model.Flow}: a
 * commodity with the places it comes from, passes and goes to, a trend and a route's name where
 * told.
 *
 * <p><b>How.</b> {@link org.spoor.extract.flow.PlaceReader} finds the places of a sentence and by
 * which preposition they are bound; {@link org.spoor.extract.flow.FlowReader} walks once over
 * moves, goods and places in the order of the text and collects {@link
 * org.spoor.extract.flow.Draft}s: a place counts only behind a word of moving, beside goods or
 * carriers, or where its preposition says it alone ('bound for'). {@link
 * org.spoor.extract.flow.FlowFinder} gives goods that stand in a sentence before, and drops what
 * another flow of the text tells more fully.
 *
 * <p><b>Traps.</b> Where goods were seized is no destination. What goods were hidden in does not
 * move for its own sake ('among bananas'). People that travel, flee or are extradited are no flow.
 * 'Enter from A' makes A the last stop where the origin was told before.
 *
 * <p><b>To teach it</b>, add words to {@code frames.yaml} and an example to {@code examples.yaml}.
 */
@NullMarked
package org.spoor.extract.flow;

import org.jspecify.annotations.NullMarked;
