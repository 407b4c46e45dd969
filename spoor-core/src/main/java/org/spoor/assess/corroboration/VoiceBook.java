package org.spoor.assess.corroboration;

import java.util.List;
import java.util.Optional;
import org.spoor.assess.Saying;
import org.spoor.model.Attribution;
import org.spoor.model.Credibility;
import org.spoor.model.Incident;
import org.spoor.model.Likelihood;
import org.spoor.model.Reliability;

/**
 * Who says what, and how well what is told is backed.
 *
 * @param speakers those with most claims first
 * @param incidents in the order of the case
 * @param contested slots over which accounts contradict one another, open ones first
 */
public record VoiceBook(List<Speaker> speakers, List<Backed> incidents, List<Contested> contested) {
  public VoiceBook {
    speakers = List.copyOf(speakers);
    incidents = List.copyOf(incidents);
    contested = List.copyOf(contested);
  }

  /**
   * Somebody who says something.
   *
   * @param key by which incidents count voices
   * @param name the longest that a report has
   * @param organisation that the speaker is told to speak for
   * @param terms under which the speaker speaks, once each
   * @param reliability as a person graded the speaker
   * @param claims in the order of reports and texts
   * @param incidents ids of those that the speaker stands behind
   */
  public record Speaker(
      String key,
      String name,
      Attribution.Identity identity,
      Optional<String> organisation,
      List<Attribution.Terms> terms,
      Reliability reliability,
      List<Claim> claims,
      List<String> incidents) {
    public Speaker {
      terms = List.copyOf(terms);
      claims = List.copyOf(claims);
      incidents = List.copyOf(incidents);
    }
  }

  /**
   * What is given to a speaker.
   *
   * @param direct whether it stands inside quotation marks
   * @param credibility as a person graded it
   */
  public record Claim(Saying saying, boolean direct, Optional<Credibility> credibility) {}

  /**
   * An incident and what it rests on.
   *
   * @param voices independent ones: speakers, and publishers that say so themselves; copies are
   *     none
   * @param copies how many tellings repeat another report's words
   */
  public record Backed(Incident incident, List<Backer> voices, int copies, Judgement judgement) {
    public Backed {
      voices = List.copyOf(voices);
    }
  }

  /**
   * One independent voice behind an incident.
   *
   * @param identity of a speaker; empty for a publisher that says so itself
   * @param sayings where it says so
   */
  public record Backer(
      String key,
      String name,
      Optional<Attribution.Identity> identity,
      Reliability reliability,
      List<Saying> sayings) {
    public Backer {
      sayings = List.copyOf(sayings);
    }
  }

  /**
   * How likely it is by the rule of {@code likelihoods.csv}.
   *
   * @param likelihood empty where the grades allow no judgement
   * @param reasons how it came about, in words; never empty
   */
  public record Judgement(
      Reliability reliability,
      Credibility credibility,
      Optional<Likelihood> likelihood,
      List<String> reasons) {
    public Judgement {
      reasons = List.copyOf(reasons);
    }

    /** {@code B2}. */
    public String grade() {
      return reliability.name() + credibility.figure();
    }
  }

  /**
   * Accounts that cannot all be true.
   *
   * @param slot as in {@link Incident.Difference}
   * @param settled the value that a person decided for
   * @param sides best backed first
   */
  public record Contested(
      Incident incident, String slot, Optional<String> settled, List<Side> sides) {
    public Contested {
      sides = List.copyOf(sides);
    }
  }

  /**
   * One account.
   *
   * @param speakers names
   * @param publishers that say so themselves
   */
  public record Side(
      String value,
      List<String> speakers,
      List<String> publishers,
      Reliability reliability,
      String note,
      List<Saying> sayings) {
    public Side {
      speakers = List.copyOf(speakers);
      publishers = List.copyOf(publishers);
      sayings = List.copyOf(sayings);
    }
  }
}
