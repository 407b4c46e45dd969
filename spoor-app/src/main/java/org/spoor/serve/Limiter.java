package org.spoor.serve;

import java.util.LinkedHashMap;
import java.util.Map;

/** How often a client may ask: so many at once, so many a second. Safe to share between threads. */
final class Limiter {
  private static final int MOST_CLIENTS = 10_000;

  private final double burst;
  private final double perSecond;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_CLIENTS;
        }
      };

  private static final class Bucket {
    private double left;
    private long at;

    private Bucket(double left, long at) {
      this.left = left;
      this.at = at;
    }
  }

  Limiter(double burst, double perSecond) {
    this.burst = burst;
    this.perSecond = perSecond;
  }

  /** Takes one. @throws Problem where there is none left */
  synchronized void take(String client) {
    long now = System.nanoTime();
    Bucket bucket = buckets.computeIfAbsent(client, key -> new Bucket(burst, now));
    bucket.left = Math.min(burst, bucket.left + (now - bucket.at) / 1e9 * perSecond);
    bucket.at = now;
    if (bucket.left < 1) {
      throw Problem.waiting(
          ProblemCode.TOO_MANY_REQUESTS,
          "at most " + (int) perSecond + " a second",
          (int) Math.ceil((1 - bucket.left) / perSecond));
    }
    bucket.left--;
  }
}
