package stet;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What a piece of work costs this thread: a busy machine does not change it. */
public final class CpuTime {

  private CpuTime() {}

  /** In nanoseconds of this thread's CPU. */
  public static long nanos(Runnable work) {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadCpuTime();
    work.run();
    return thread.getCurrentThreadCpuTime() - before;
  }

  /** In milliseconds of this thread's CPU. */
  public static long millis(Runnable work) {
    return nanos(work) / 1_000_000;
  }
}
