package org.spoor.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.spoor.assess.network.Network;
import org.spoor.assess.network.Networks;
import org.spoor.assess.network.Paths;
import org.spoor.model.Certainty;
import org.spoor.model.Period;
import org.spoor.run.ResolvedCase;
import org.spoor.store.Stamp;

/** A case put together, and what was assessed from it last. Safe to share between threads. */
final class Assessed {
  /** Answers that are kept however large they are. */
  private static final int KEPT = 16;

  private final Stamp stamp;
  private final ResolvedCase resolved;
  private final Kept<Drawn> drawn =
      new Kept<>(() -> new Drawn(network(Optional.empty(), Set.of())));
  private final Map<Object, Kept<byte[]>> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Kept<byte[]>> eldest) {
          return size() > KEPT;
        }
      };

  /** A network and the ways in it. */
  record Drawn(Network network, Paths paths) {
    Drawn(Network network) {
      this(network, new Paths(network));
    }
  }

  Assessed(Stamp stamp, ResolvedCase resolved) {
    this.stamp = stamp;
    this.resolved = resolved;
  }

  /** What it follows from. */
  Stamp stamp() {
    return stamp;
  }

  ResolvedCase resolved() {
    return resolved;
  }

  /** Of all days and certainties, or of some. */
  Drawn drawn(Optional<Period> at, Set<Certainty> certainties) {
    return at.isEmpty() && certainties.isEmpty()
        ? drawn.get()
        : new Drawn(network(at, certainties));
  }

  private Network network(Optional<Period> at, Set<Certainty> certainties) {
    return Networks.load()
        .of(resolved.reports(), Networks.PartyNaming.of(resolved.parties()), at, certainties);
  }

  /**
   * An answer, made once.
   *
   * @param question tells it from others; equal for equal questions
   */
  byte[] answer(Object question, Supplier<byte[]> make) {
    Kept<byte[]> answer;
    synchronized (answers) {
      answer = answers.computeIfAbsent(question, asked -> new Kept<>(make));
    }
    return answer.get();
  }
}
