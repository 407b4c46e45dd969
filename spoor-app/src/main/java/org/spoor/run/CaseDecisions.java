package org.spoor.run;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spoor.exchange.DecisionLines;
import org.spoor.model.Decision;
import org.spoor.model.Decision.Act;
import org.spoor.store.CaseView;
import org.spoor.store.StoredDecision;

/**
 * The decisions of a case with the requests that they came by.
 *
 * <p>A request's name stands in the stored act beside what was decided, as {@code "request"}: it is
 * written in the same stroke as the decision, so a request that is repeated because its answer was
 * lost is known whatever happened in between. Exports leave it out.
 */
public final class CaseDecisions {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
  private static final Pattern REQUEST =
      Pattern.compile("\\{\"request\":\"([A-Za-z0-9._:-]{1,100})\",.*", Pattern.DOTALL);

  private CaseDecisions() {}

  /**
   * Decisions from the one after number {@code after}, in the order in which they were made.
   *
   * @param consumer is given each with the name of its request, empty where it has none
   */
  public static void each(CaseView view, long after, BiConsumer<Decision, String> consumer) {
    view.decisions(
        after, stored -> consumer.accept(CaseDerivation.decision(stored), request(stored)));
  }

  /** The act as it is stored, with the request first: nothing that a person wrote comes before. */
  static String body(Act act, String request) {
    if (!NAME.matcher(request).matches()) {
      throw new IllegalArgumentException("not the name of a request: " + request);
    }
    return "{\"request\":\"" + request + "\"," + DecisionLines.act(act).substring(1);
  }

  private static String request(StoredDecision stored) {
    Matcher matcher = REQUEST.matcher(stored.decision().body());
    return matcher.matches() ? matcher.group(1) : "";
  }
}
