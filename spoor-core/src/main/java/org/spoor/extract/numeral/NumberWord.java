package org.spoor.extract.numeral;

/**
 * A word that is or makes a number.
 *
 * @param role what it does in a number
 * @param value its figure; for a vague word the lower bound
 * @param high upper bound of a vague word, infinite where it has none; else {@code value}
 */
public record NumberWord(Role role, double value, double high) {
  /** What a word does in a number. */
  public enum Role {
    /** 0 to 19. */
    UNIT,
    /** 20 to 90. */
    TENS,
    /** 'hundred'. */
    HUNDRED,
    /** 'thousand' and above. */
    SCALE,
    /** 'dozen', 'score', 'gross': multiplies and ends. */
    COLLECTIVE,
    /** 'half', 'quarter': a part that is a noun. */
    PART,
    /** 'first': an ordinal, and from the third on a part. */
    ORDINAL,
    /** 'thirds', 'halves': only a part. */
    PARTS,
    /** 'several', 'dozens'. */
    VAGUE,
    /** 'hundreds', 'thousands': vague, and multiplied by what stands before it. */
    VAGUE_SCALE
  }
}
