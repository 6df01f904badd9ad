package stet.models;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence model in a folder, as Hugging Face publishes it: {@code model.onnx} (or the only
 * {@code *.onnx} file there) with {@code tokenizer.json} or {@code vocab.txt}. WordPiece and
 * unigram tokenizers are read.
 */
final class OwnModel {

  private static final List<String> MODELS = List.of("model.onnx", "onnx/model.onnx");

  /** Word pieces with the two marks: a sentence or two; more costs time and finds no more. */
  private static final int PIECES = 256;

  private static final Pattern POSITIONS =
      Pattern.compile("\"max_position_embeddings\"\\s{0,9}:\\s{0,9}(\\d{1,9})");

  private static final Pattern LOWER =
      Pattern.compile("\"(?:do_)?lower_?case\"\\s{0,9}:\\s{0,9}false");

  private OwnModel() {}

  static OnnxEncoder open(Path folder, ModelFiles ours) throws IOException, OrtException {
    Path model = model(folder);
    PieceTokenizer tokenizer = tokenizer(folder);
    OnnxSessions sessions = OnnxSessions.of(ours);
    return OnnxEncoder.of(
        sessions.environment(), sessions.session(model), tokenizer, capacity(folder));
  }

  private static Path model(Path folder) throws IOException {
    for (String name : MODELS) {
      if (Files.isRegularFile(folder.resolve(name))) {
        return folder.resolve(name);
      }
    }
    if (!Files.isDirectory(folder)) {
      throw new IOException(
          "[%s] is no folder; name the folder with model.onnx and tokenizer.json"
              .formatted(folder));
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> models = files.filter(f -> f.toString().endsWith(".onnx")).sorted().toList();
      if (models.size() != 1) {
        throw new IOException(
            "[%s] holds %d files *.onnx; name the one to be used model.onnx"
                .formatted(folder, models.size()));
      }
      return models.getFirst();
    }
  }

  private static PieceTokenizer tokenizer(Path folder) throws IOException {
    boolean cased = text(folder, "tokenizer_config.json").filter(OwnModel::isCased).isPresent();
    Optional<String> json = text(folder, "tokenizer.json");
    if (json.isPresent()) {
      return json.get().contains("\"Unigram\"")
          ? new UnigramTokenizer(UnigramVocabulary.read(json.get()))
          : wordPieces(folder, json.get(), cased);
    }
    Path lines = folder.resolve("vocab.txt");
    if (Files.isRegularFile(lines)) {
      return new WordPieceTokenizer(
          Vocabulary.ofLines(Files.readAllLines(lines, StandardCharsets.UTF_8)), cased);
    }
    throw new IOException(
        "[%s] holds neither tokenizer.json nor vocab.txt; copy the model's own beside it"
            .formatted(folder));
  }

  private static PieceTokenizer wordPieces(Path folder, String json, boolean cased)
      throws IOException {
    if (!json.contains("\"WordPiece\"") && !json.contains("\"[CLS]\"")) {
      throw new IOException(
          "[%s] the tokenizer is neither WordPiece nor unigram; Stet reads no other"
              .formatted(folder.resolve("tokenizer.json")));
    }
    return new WordPieceTokenizer(Vocabulary.read(json), cased || isCased(beforeVocabulary(json)));
  }

  private static String beforeVocabulary(String json) {
    int vocabulary = json.indexOf("\"vocab\"");
    return vocabulary < 0 ? json : json.substring(0, vocabulary);
  }

  private static boolean isCased(String json) {
    return LOWER.matcher(json).find();
  }

  private static int capacity(Path folder) throws IOException {
    Optional<String> config = text(folder, "config.json");
    Matcher positions = POSITIONS.matcher(config.orElse(""));
    int most = positions.find() ? Integer.parseInt(positions.group(1)) : PIECES;
    return Math.max(1, Math.min(PIECES, most) - 2);
  }

  private static Optional<String> text(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file)
        ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
        : Optional.empty();
  }
}
