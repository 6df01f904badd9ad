package stet.models;

import java.util.List;
import java.util.Locale;

/**
 * The machine-code libraries of ONNX Runtime: which ones this machine needs, and how to spare it
 * unpacking them at every start (150 ms, measured).
 */
final class NativeLibraries {
  /** Where ONNX Runtime looks before it unpacks its own. */
  private static final String FOLDER_PROPERTY = "onnxruntime.native.path";

  private NativeLibraries() {}

  /** Points ONNX Runtime at the unpacked libraries, unless the user has already pointed it. */
  static void useUnpacked(ModelFiles files) {
    if (System.getProperty(FOLDER_PROPERTY) == null
        && ofThisMachine().stream().allMatch(library -> files.unpacked(library).isPresent())) {
      files
          .folder()
          .ifPresent(f -> System.setProperty(FOLDER_PROPERTY, f.toAbsolutePath().toString()));
    }
  }

  /** Their paths in the onnxruntime jar; they need not be there. */
  static List<String> ofThisMachine() {
    String folder = "ai/onnxruntime/native/" + system() + "-" + processor() + "/";
    return List.of(
        folder + System.mapLibraryName("onnxruntime"),
        folder + System.mapLibraryName("onnxruntime4j_jni"));
  }

  /** The machine as ONNX Runtime names it. */
  static String machine() {
    return system() + "-" + processor();
  }

  private static String system() {
    String name = System.getProperty("os.name", "unknown").toLowerCase(Locale.ROOT);
    return name.contains("mac") || name.contains("darwin")
        ? "osx"
        : name.contains("win") ? "win" : name.contains("nux") ? "linux" : name;
  }

  private static String processor() {
    String name = System.getProperty("os.arch", "unknown").toLowerCase(Locale.ROOT);
    return switch (name) {
      case "amd64", "x86_64" -> "x64";
      case "arm64" -> "aarch64";
      default -> name;
    };
  }
}
