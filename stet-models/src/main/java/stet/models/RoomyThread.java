package stet.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A thread whose stack has room for ONNX Runtime to start in.
 *
 * <p>On Linux it matches patterns against this process's whole command line, and its matcher calls
 * itself once for each letter: about 260 bytes of stack a letter (measured), so that four thousand
 * letters, such as a hundred sources named on one line, would end the process without a word.
 */
final class RoomyThread {
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  /** Bytes of stack without a command line. */
  private static final long LEAST = 8L << 20;

  /** Bytes of stack for each letter of it; only what is used takes memory. */
  private static final long A_LETTER = 1024;

  private RoomyThread() {}

  /** Runs the work there and waits for its answer. */
  static <T> T call(Callable<T> work) throws InterruptedException, ExecutionException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread.ofPlatform().name("stet-models").daemon().stackSize(stack()).start(task);
    return task.get();
  }

  private static long stack() {
    long letters = 0;
    if (Files.isReadable(COMMAND_LINE)) {
      try {
        letters = Files.readAllBytes(COMMAND_LINE).length;
      } catch (IOException e) {
        letters = LEAST / A_LETTER; // unknown: room for as much again
      }
    }
    return LEAST + letters * A_LETTER;
  }
}
