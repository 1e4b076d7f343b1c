package org.leeszaal.cli.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process and those that it started and that have ended took of the processors. */
final class ProcessorTime {
  private static final Path STAT = Path.of("/proc/self/stat");

  /** Places of the fields behind the name of the program: user and system time of the children. */
  private static final int USER = 13;

  private static final int SYSTEM = 14;

  /** What the kernel counts in, on all machines that Java runs on. */
  private static final double TICKS_PER_SECOND = 100;

  private ProcessorTime() {}

  /** Seconds; without those of the children where the system does not tell them. */
  static double seconds() {
    return own() + children();
  }

  private static double own() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime() / 1e9
        : 0;
  }

  private static double children() {
    try {
      String stat = Files.readString(STAT);
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) / TICKS_PER_SECOND;
    } catch (IOException e) {
      return 0;
    }
  }
}
