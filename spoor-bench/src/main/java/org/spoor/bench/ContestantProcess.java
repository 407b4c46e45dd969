package org.spoor.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The process that measures one contestant: {@code CLASS TEXTFILE WARM_SECONDS SECONDS}.
 *
 * <p>A round reads every text once, in order, on one thread. Rounds go on until the seconds are
 * over, but at least {@link #LEAST_ROUNDS} are timed and at least one warms up.
 */
public final class ContestantProcess {
  private static final int LEAST_ROUNDS = 3;
  private static final int MOST_ROUNDS = 200;

  private ContestantProcess() {}

  /** Measures and prints one line, see {@link Rounds#toLine()}. */
  public static void main(String[] args) throws Exception {
    Contestant contestant =
        Class.forName(args[0]).asSubclass(Contestant.class).getDeclaredConstructor().newInstance();
    List<String> texts = TextFile.read(Path.of(args[1]));
    long start = System.nanoTime();
    contestant.load();
    long loadMillis = (System.nanoTime() - start) / 1_000_000;

    long warmEnd = System.nanoTime() + Long.parseLong(args[2]) * 1_000_000_000L;
    long found;
    do {
      found = round(contestant, texts);
    } while (System.nanoTime() < warmEnd);

    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    List<Long> wall = new ArrayList<>();
    List<Long> cpu = new ArrayList<>();
    long end = System.nanoTime() + Long.parseLong(args[3]) * 1_000_000_000L;
    while (wall.size() < LEAST_ROUNDS || (System.nanoTime() < end && wall.size() < MOST_ROUNDS)) {
      long wallStart = System.nanoTime();
      long cpuStart = system.getProcessCpuTime();
      long again = round(contestant, texts);
      cpu.add(Math.max(1, system.getProcessCpuTime() - cpuStart));
      wall.add(System.nanoTime() - wallStart);
      if (again != found) {
        System.err.println(
            contestant.name() + ": found " + again + " things where it found " + found + " before");
      }
    }
    System.out.println(new Rounds(contestant.name(), loadMillis, found, wall, cpu).toLine());
    System.exit(0);
  }

  private static long round(Contestant contestant, List<String> texts) throws Exception {
    long found = 0;
    for (String text : texts) {
      found += contestant.read(text);
    }
    return found;
  }
}
