package org.spoor.extract.quantity;

import java.util.Optional;
import org.spoor.model.Quantity;
import org.spoor.model.Span;

/**
 * A quantity with its place among the tokens.
 *
 * @param quantity the record; its span holds number and unit, without qualifier and counted noun
 * @param sentence position of its sentence in the reading
 * @param from first token of the whole expression with its qualifier, inclusive
 * @param to last token of the whole expression, exclusive; the counted noun is not part of it
 * @param numberFrom first token of number and unit, inclusive
 * @param numberTo last token of number and unit, exclusive
 * @param ofFrom first token of the counted noun group, inclusive; {@code ofTo} where there is none
 * @param ofTo last token of the counted noun group, exclusive
 * @param figure the number alone, in the document's text
 * @param vague whether the words give a size and no figure ('dozens')
 * @param same a number that quantities share which tell one amount twice in different units
 */
public record FoundQuantity(
    Quantity quantity,
    int sentence,
    int from,
    int to,
    int numberFrom,
    int numberTo,
    int ofFrom,
    int ofTo,
    Span figure,
    boolean vague,
    Optional<Integer> same) {

  /** Whether the whole expression covers this token of its sentence. */
  public boolean covers(int token) {
    return from <= token && token < to;
  }

  FoundQuantity sharing(int group) {
    return new FoundQuantity(
        quantity,
        sentence,
        from,
        to,
        numberFrom,
        numberTo,
        ofFrom,
        ofTo,
        figure,
        vague,
        Optional.of(group));
  }
}
