package org.spoor.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers that were given last: many people look at the same, and what it is made of changes
 * seldom. Safe to share between threads.
 */
final class Answers {
  private static final int MOST_BYTES = 48 << 20;

  /** Larger answers are not kept. */
  private static final int LARGEST = 512 << 10;

  /** Longer questions are not remembered: anybody may make them up. */
  private static final int LONGEST_QUESTION = 2_000;

  private final Map<String, Answer> answers = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  private record Answer(String tag, byte[] body) {}

  /** The answer to a question, where nothing has changed since. */
  synchronized Optional<byte[]> of(String question, String tag) {
    Answer answer = answers.get(question);
    return answer == null || !answer.tag().equals(tag)
        ? Optional.empty()
        : Optional.of(answer.body());
  }

  synchronized void put(String question, String tag, byte[] body) {
    if (body.length > LARGEST || question.length() > LONGEST_QUESTION) {
      return;
    }
    Answer before = answers.put(question, new Answer(tag, body));
    bytes += before == null ? size(question, body) : body.length - before.body().length;
    var eldest = answers.entrySet().iterator();
    while (bytes > MOST_BYTES && eldest.hasNext()) {
      Map.Entry<String, Answer> gone = eldest.next();
      bytes -= size(gone.getKey(), gone.getValue().body());
      eldest.remove();
    }
  }

  private static int size(String question, byte[] body) {
    return 2 * question.length() + body.length;
  }
}
