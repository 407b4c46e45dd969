/**
 * How two parties stand to each other.
 *
 * <p><b>In:</b> a {@link org.spoor.extract.Reading}. <b>Out:</b> {@link org.spoor.model.Relation}:
 * subject and object in the words of the text, and one of the relations of the vocabulary.
 *
 * <p><b>How.</b> A {@link org.spoor.extract.relation.Frame} is a verb or a phrase with the {@link
 * org.spoor.extract.relation.Kind}s that its two sides must be of; {@link
 * org.spoor.extract.relation.FrameReader} binds the sides by clause or, where a phrase stands
 * between two noun groups, by place. {@link org.spoor.extract.relation.Appositions} reads offices
 * and allies behind names. {@link org.spoor.extract.relation.PartyReader} tells of what kind a noun
 * group is.
 *
 * <p><b>Cautious on purpose.</b> A relation too much harms more than one too few: both sides must
 * be parties of fitting kinds, pronouns count only where one party before them fits, what is denied
 * is left out, and compounds ('Russian-backed') are descriptions, not statements.
 *
 * <p><b>To teach it</b>, add frames or kinds to {@code frames.yaml} and an example to {@code
 * examples.yaml}.
 */
@NullMarked
package org.spoor.extract.relation;

import org.jspecify.annotations.NullMarked;
