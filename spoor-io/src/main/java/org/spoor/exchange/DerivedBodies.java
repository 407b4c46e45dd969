package org.spoor.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import org.spoor.model.IncidentLink;
import org.spoor.model.Party;
import org.spoor.model.PartyProposal;

/**
 * Parties, and what stands between parties and incidents, as a case keeps them: the records of the
 * model as JSON objects, their components in the order of their declaration, absent ones left out.
 * Made and read by the same program: what an older one wrote is derived anew and never read.
 * Incidents take this form only when they leave ({@link IncidentBodies}). Stateless.
 */
public final class DerivedBodies {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .serializationInclusion(JsonInclude.Include.NON_ABSENT)
          .build();

  private static final ObjectWriter WRITER = JSON.writer();
  private static final ObjectReader LINK = JSON.readerFor(IncidentLink.class);
  private static final ObjectReader PARTY = JSON.readerFor(Party.class);
  private static final ObjectReader REPEAT = JSON.readerFor(Repeat.class);
  private static final ObjectReader PARTY_PROPOSAL = JSON.readerFor(PartyProposal.class);

  private DerivedBodies() {}

  /**
   * Two incidents that may be one, for a person to decide.
   *
   * @param one id of an incident
   * @param other id of another
   * @param reasons for and against, the weightiest first
   */
  public record Repeat(String one, String other, double score, List<String> reasons) {
    public Repeat {
      reasons = List.copyOf(reasons);
    }
  }

  /** A record of the model, or of this class, as one JSON object. */
  public static String of(Record body) {
    try {
      return WRITER.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of the model cannot be written: " + body, e);
    }
  }

  /** The link of a body. */
  public static IncidentLink link(String body) {
    return read(LINK, body);
  }

  /** The party of a body. */
  public static Party party(String body) {
    return read(PARTY, body);
  }

  /** The possible repeat of a body. */
  public static Repeat repeat(String body) {
    return read(REPEAT, body);
  }

  /** The possible merge of a body. */
  public static PartyProposal merge(String body) {
    return read(PARTY_PROPOSAL, body);
  }

  private static <T> T read(ObjectReader reader, String body) {
    try {
      return reader.readValue(body);
    } catch (JsonProcessingException e) {
      throw new RecordException("not a body of the case: " + e.getOriginalMessage());
    }
  }
}
