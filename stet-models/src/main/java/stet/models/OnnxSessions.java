package stet.models;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** ONNX Runtime as Stet runs it: silent, without telemetry, one thread for each question. */
record OnnxSessions(OrtEnvironment environment) {

  static OnnxSessions of(ModelFiles files) throws OrtException {
    NativeLibraries.useUnpacked(files);
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "stet");
    environment.setTelemetry(false);
    return new OnnxSessions(environment);
  }

  /** Opens a model of ours as it is. */
  OrtSession session(ModelFiles files, String model) throws IOException, OrtException {
    try (OrtSession.SessionOptions options = options()) {
      options.setOptimizationLevel(OptLevel.NO_OPT);
      Optional<Path> unpacked = files.unpacked(model);
      return unpacked.isPresent()
          ? environment.createSession(unpacked.get().toString(), options)
          : environment.createSession(files.bytes(model), options);
    }
  }

  /** Opens somebody else's model, which may not have been optimised. */
  OrtSession session(Path model) throws OrtException {
    try (OrtSession.SessionOptions options = options()) {
      return environment.createSession(model.toString(), options);
    }
  }

  private static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    options.addConfigEntry("session.intra_op.allow_spinning", "0");
    options.addConfigEntry("session.inter_op.allow_spinning", "0");
    return options;
  }
}
