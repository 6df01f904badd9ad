package stet.readers;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * CPU time that one file may take. Time on the clock would do as well on a quiet machine, but on a
 * busy one it would call good files unreadable.
 */
final class CpuBudget {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long SECOND = 1_000_000_000;

  /** Asking for the time costs as much as hundreds of glyphs. */
  private static final int ASKED_EVERY = 1 << 10;

  private final long seconds;
  private final long end;
  private int asked;

  private CpuBudget(long seconds) {
    this.seconds = seconds;
    this.end = now() + seconds * SECOND;
  }

  /** For a file of so many bytes, from now on, in this thread. */
  static CpuBudget of(int bytes) {
    return new CpuBudget(
        Limits.CPU_SECONDS + (long) Limits.CPU_SECONDS_PER_MB * (bytes / 1_000_000));
  }

  /** To be called once a small step. */
  void step() throws Spent {
    if (++asked % ASKED_EVERY == 0 && now() > end) {
      throw new Spent(
          "takes more than %d seconds to read, more than a file of its size should"
              .formatted(seconds));
    }
  }

  private static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** The time is spent. */
  static final class Spent extends IOException {
    private static final long serialVersionUID = 1;

    private final String sentence;

    Spent(String sentence) {
      super(sentence);
      this.sentence = sentence;
    }

    String sentence() {
      return sentence;
    }
  }
}
