package org.spoor.text;

/** The form of a verb as its letters show it; {@link #NONE} for other words. */
public enum VerbForm {
  /** 'seize': infinitive, imperative or present. */
  BASE,
  /** 'seizes'. */
  THIRD,
  /** 'took': past tense only. */
  PAST,
  /** 'taken': past participle only. */
  PARTICIPLE,
  /** 'seized': past tense or past participle. */
  PAST_OR_PARTICIPLE,
  /** 'seizing'. */
  ING,
  NONE;

  /** Whether it can be a past participle. */
  public boolean participle() {
    return this == PARTICIPLE || this == PAST_OR_PARTICIPLE;
  }

  /** Whether it can be a past tense. */
  public boolean past() {
    return this == PAST || this == PAST_OR_PARTICIPLE;
  }
}
