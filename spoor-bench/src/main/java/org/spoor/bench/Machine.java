package org.spoor.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What the figures were measured on. */
final class Machine {
  private Machine() {}

  /** One line: processor, cores, load, memory, JDK. */
  static String describe() {
    var system =
        ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
    return String.format(
        Locale.ROOT,
        "%s, %d cores (load average at start %.1f), %d GiB; %s; %s %s",
        processor(),
        Runtime.getRuntime().availableProcessors(),
        system.getSystemLoadAverage(),
        system.getTotalMemorySize() >> 30,
        System.getProperty("java.vendor.version") + " " + Runtime.version(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"));
  }

  private static String processor() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .orElse("unknown processor");
    } catch (IOException e) {
      return "unknown processor";
    }
  }
}
