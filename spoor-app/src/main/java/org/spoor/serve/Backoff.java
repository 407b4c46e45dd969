package org.spoor.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Makes guessing passwords slow: after a few failures each further one doubles the wait, for a name
 * from an address and for the address. Who signs in from elsewhere is not kept out by it. Safe to
 * share between threads.
 */
final class Backoff {
  private static final int FREE_FOR_A_NAME = 5;
  private static final int FREE_FOR_AN_ADDRESS = 20;
  private static final int LONGEST_SECONDS = 300;
  private static final int MOST = 10_000;

  private final Map<String, Failures> failures =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > MOST;
        }
      };

  private record Failures(int count, long until) {}

  /**
   * @throws Problem where it must be waited first
   */
  synchronized void check(String name, String address) {
    long now = System.nanoTime();
    for (String key : new String[] {name + "\n" + address, address}) {
      Failures there = failures.get(key);
      if (there != null && there.until() - now > 0) {
        int seconds = (int) TimeUnit.NANOSECONDS.toSeconds(there.until() - now) + 1;
        throw Problem.waiting(ProblemCode.TOO_MANY_LOGINS, "wait " + seconds + " seconds", seconds);
      }
    }
  }

  synchronized void failed(String name, String address) {
    fail(name + "\n" + address, FREE_FOR_A_NAME);
    fail(address, FREE_FOR_AN_ADDRESS);
  }

  private void fail(String key, int free) {
    Failures before = failures.getOrDefault(key, new Failures(0, System.nanoTime()));
    int count = before.count() + 1;
    long seconds = count < free ? 0 : Math.min(LONGEST_SECONDS, 1L << Math.min(20, count - free));
    failures.put(key, new Failures(count, System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds)));
  }

  synchronized void succeeded(String name, String address) {
    failures.remove(name + "\n" + address);
  }
}
