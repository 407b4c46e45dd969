package org.spoor.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Words that make what they govern less than certain.
 *
 * @param span the cue
 * @param scope the clause that is governed; may stand before or after the cue
 * @param likelihood the ICD 203 band, where the words name one
 */
public record Hedge(
    String id,
    Span span,
    Type type,
    Certainty certainty,
    Span scope,
    Optional<Likelihood> likelihood)
    implements Finding {

  /** What kind of words. */
  public enum Type {
    HEDGE,
    DENIAL,
    ABSENCE,
    WEASEL;

    /** The word used in records. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
