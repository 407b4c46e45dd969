package org.spoor.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who says so: one speech act.
 *
 * @param span the whole, speaker and content
 * @param speaker who speaks
 * @param cue the words that say that they speak ('said', 'according to')
 * @param cueSpan where the cue stands; empty span at the content where there is none
 * @param contentSpans the parts of what is said, in the order of the text; a split quotation has
 *     several
 * @param direct whether the content stands inside quotation marks
 * @param via id of the attribution in whose content this one stands: who relays this speaker
 */
public record Attribution(
    String id,
    Span span,
    Speaker speaker,
    String cue,
    Span cueSpan,
    List<Span> contentSpans,
    boolean direct,
    Optional<String> via)
    implements Finding {

  public Attribution {
    if (contentSpans.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content: " + id);
    }
    contentSpans = List.copyOf(contentSpans);
  }

  /** Of attributions around one place the widest first, the one nearest to it last. */
  public static final Comparator<Attribution> OUTERMOST_FIRST =
      Comparator.comparing((Attribution one) -> -one.span().length())
          .thenComparing(Attribution::id);

  /** Whether the place lies in what is said. */
  public boolean covers(Span place) {
    for (Span part : contentSpans) {
      if (part.contains(place)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A speaker.
   *
   * @param source the speaker's words in the text; for a pronoun the words it stands for
   * @param span where they (or the pronoun) stand
   * @param identity how far the speaker is known
   * @param terms under which conditions they speak
   * @param reason the words that give the reason for anonymity
   * @param position 'intelligence official', 'ambassador'
   * @param organisation 'NATO', 'Belgian Federal Police'
   * @param register groups the mentions of one speaker in a document: 'the NATO official' and 'a
   *     NATO intelligence official' share a number
   */
  public record Speaker(
      String source,
      Span span,
      Identity identity,
      Terms terms,
      Optional<String> reason,
      Optional<String> position,
      Optional<String> organisation,
      int register) {}

  /** How far a speaker is known. */
  public enum Identity {
    NAMED,
    ANONYMOUS,
    INSTITUTION,
    DOCUMENT;

    /** The word used in records. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Under which conditions a speaker speaks. */
  public enum Terms {
    ON_RECORD,
    ON_BACKGROUND,
    NOT_AUTHORISED,
    SAFETY,
    UNSTATED;

    /** The word used in records. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
