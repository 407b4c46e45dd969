package org.spoor.serve;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Sessions, kept by the digest of their token. Safe to share between threads. */
final class Sessions {
  private static final int MOST = 10_000;
  private static final long IDLE = Duration.ofHours(12).toNanos();
  private static final long LONGEST = Duration.ofDays(7).toNanos();

  private final Map<String, Session> sessions = new LinkedHashMap<>();

  private static final class Session {
    private final String name;
    private final long begun = System.nanoTime();
    private long used = begun;

    private Session(String name) {
      this.name = name;
    }

    private boolean over(long now) {
      return now - used > IDLE || now - begun > LONGEST;
    }
  }

  /** Begins a session; its token. */
  synchronized String begin(String name) {
    long now = System.nanoTime();
    sessions.values().removeIf(session -> session.over(now));
    if (sessions.size() >= MOST) {
      sessions.remove(sessions.keySet().iterator().next());
    }
    String token = Secrets.token();
    sessions.put(Secrets.digest(token), new Session(name));
    return token;
  }

  /** Whose session it is, where it has not ended. */
  synchronized Optional<String> name(String token) {
    String digest = Secrets.digest(token);
    Session session = sessions.get(digest);
    if (session == null) {
      return Optional.empty();
    }
    long now = System.nanoTime();
    if (session.over(now)) {
      sessions.remove(digest);
      return Optional.empty();
    }
    session.used = now;
    return Optional.of(session.name);
  }

  synchronized void end(String token) {
    sessions.remove(Secrets.digest(token));
  }
}
