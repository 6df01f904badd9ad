package stet.models;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;

/** Loads the language model, or says in a sentence why this machine has none. */
final class Opening {
  private Opening() {}

  /** What opens a model. */
  private interface Way {
    OnnxEncoder open() throws IOException, OrtException;
  }

  static Models of(ModelFiles files) {
    return roomy(() -> MiniLmEncoder.open(files));
  }

  static Models own(Path folder, ModelFiles files) {
    return switch (roomy(() -> OwnModel.open(folder, files))) {
      case Models.Loaded loaded -> loaded;
      case Models.Unavailable why ->
          new Models.Unavailable(
              "[%s] cannot be used as a language model: %s".formatted(folder, why.reason()));
    };
  }

  private static Models roomy(Way way) {
    try {
      return RoomyThread.call(() -> here(way));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Models.Unavailable(reason(e));
    } catch (ExecutionException e) {
      throw new IllegalStateException("the language model could not be opened", e.getCause());
    }
  }

  private static Models here(Way way) {
    try {
      return new Models.Loaded(new CachingEncoder(way.open()));
    } catch (IOException | OrtException | LinkageError | IllegalArgumentException e) {
      return new Models.Unavailable(reason(e));
    }
  }

  /** The last cause says it best: a static initialiser only says that it failed. */
  private static String reason(Throwable failure) {
    Throwable last = failure;
    while (last.getCause() != null) {
      last = last.getCause();
    }
    String message = last.getMessage() == null ? "" : ": " + last.getMessage();
    return ("meanings are not compared: no language model could be loaded on %s (%s%s);"
            + " a rendering that shares no words with its source may be reported as not found")
        .formatted(NativeLibraries.machine(), last.getClass().getSimpleName(), message);
  }
}
