package stet.app;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/** Time taken by the items of a run, made when the first of them is due. */
final class Stats {

  /** What opening the program took, in seconds: all until the first item. */
  private final double prepareSeconds = cpuSeconds();

  /** Making documents ready between items, in nanoseconds: all of it, and that of this item. */
  private long readying;

  private long readyingNow;

  private long[] nanos = new long[64];
  private int count;

  /** Time in the present item that went into making a document ready; it is told apart. */
  void readied(long nanosNow) {
    readying += nanosNow;
    readyingNow += nanosNow;
  }

  void add(long itemNanos) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, count * 2);
    }
    nanos[count++] = itemNanos - readyingNow;
    readyingNow = 0;
  }

  /** Seconds of CPU time of the whole process so far, its start included. */
  private static double cpuSeconds() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(d -> d.toNanos() / 1e9)
        .orElseGet(() -> ManagementFactory.getRuntimeMXBean().getUptime() / 1e3);
  }

  /** The line, without its end. */
  String line() {
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    double mean = Arrays.stream(sorted).average().orElse(0) / 1e6;
    return String.format(
        Locale.ROOT,
        "{\"count\":%d,\"cpu_s\":%.3f,\"prepare_s\":%.3f,\"mean_ms\":%.4f,\"p50_ms\":%.4f,\"p99_ms\":%.4f}",
        count,
        cpuSeconds(),
        prepareSeconds + readying / 1e9,
        mean,
        percentile(sorted, 50),
        percentile(sorted, 99));
  }

  private static double percentile(long[] sorted, int percent) {
    return sorted.length == 0
        ? 0
        : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }
}
