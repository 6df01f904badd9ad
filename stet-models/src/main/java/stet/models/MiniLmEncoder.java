package stet.models;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.locate.TokenEncoder;
import stet.locate.TokenVectors;

/**
 * The language model all-MiniLM-L6-v2 (Wang et al., MiniLM, 2020; Reimers and Gurevych, 2019),
 * quantised to 8 bits, run by ONNX Runtime on this machine's own processor. Gives the model's last
 * hidden layer: 384 components for each word piece, brought to length 1.
 *
 * <p>Always one text at a time: in another batch the quantised model gives other vectors for the
 * same text. One thread for each question; several questions at once are welcome. About 4 ms for 30
 * pieces (measured on an EPYC with AVX-512).
 */
final class MiniLmEncoder implements TokenEncoder, AutoCloseable {
  static final String MODEL = "all-minilm-l6-v2-q.onnx";
  static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";

  /** Components of one vector. */
  private static final int DIMENSION = 384;

  /** Word pieces: the model was taught on 256 at most, its two marks included. */
  private static final int CAPACITY = 254;

  private static final Set<String> OUTPUT = Set.of("last_hidden_state");

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieceTokenizer tokenizer;
  private final int openingMark;
  private final int closingMark;

  private MiniLmEncoder(OrtEnvironment environment, OrtSession session, Vocabulary vocabulary) {
    this.environment = environment;
    this.session = session;
    this.tokenizer = new WordPieceTokenizer(vocabulary);
    this.openingMark = vocabulary.required("[CLS]");
    this.closingMark = vocabulary.required("[SEP]");
  }

  /**
   * Loads model and vocabulary and asks one word, so that an encoder that was opened also answers.
   *
   * @throws LinkageError when ONNX Runtime has no library for this machine
   */
  static MiniLmEncoder open(ModelFiles files) throws IOException, OrtException {
    Vocabulary vocabulary =
        Vocabulary.read(new String(files.bytes(TOKENIZER), StandardCharsets.UTF_8));
    NativeLibraries.useUnpacked(files);
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "stet");
    environment.setTelemetry(false);
    MiniLmEncoder encoder = new MiniLmEncoder(environment, session(environment, files), vocabulary);
    encoder.run(encoder.tokenizer.split("stet", CAPACITY));
    return encoder;
  }

  private static OrtSession session(OrtEnvironment environment, ModelFiles files)
      throws IOException, OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      options.addConfigEntry("session.inter_op.allow_spinning", "0");
      // The model file was optimised when it was made: doing it again costs 20-50 ms at the start
      // and saves nothing per sentence (measured).
      options.setOptimizationLevel(OptLevel.NO_OPT);
      Optional<Path> unpacked = files.unpacked(MODEL);
      return unpacked.isPresent()
          ? environment.createSession(unpacked.get().toString(), options)
          : environment.createSession(files.bytes(MODEL), options);
    }
  }

  @Override
  public TokenVectors encode(String text) {
    WordPieces pieces = tokenizer.split(text, CAPACITY);
    int[] ends = pieces.ends();
    float[] rows = pieces.size() == 0 ? new float[0] : rows(pieces);
    return pieces.complete()
        ? TokenVectors.whole(DIMENSION, pieces.starts(), ends, pieces.ids(), rows)
        : TokenVectors.cut(
            DIMENSION, pieces.starts(), ends, pieces.ids(), rows, ends[ends.length - 1]);
  }

  private float[] rows(WordPieces pieces) {
    try {
      return run(pieces);
    } catch (OrtException e) {
      // It answered when it was opened, and every text has the same form: a broken machine.
      throw new IllegalStateException(
          "the language model failed on a text of %d pieces: %s"
              .formatted(pieces.size(), e.getMessage()),
          e);
    }
  }

  private float[] run(WordPieces pieces) throws OrtException {
    int length = pieces.size() + 2;
    long[] ids = new long[length];
    long[] ones = new long[length];
    for (int i = 0; i < length; i++) {
      ids[i] = i == 0 ? openingMark : i == length - 1 ? closingMark : pieces.id(i - 1);
      ones[i] = 1;
    }
    long[] shape = {1, length};
    try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.allocate(length), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types),
                OUTPUT)) {
      float[] rows = new float[pieces.size() * DIMENSION];
      FloatBuffer hidden = ((OnnxTensor) result.get(0)).getFloatBuffer();
      hidden.position(DIMENSION); // behind the row of the opening mark
      hidden.get(rows);
      normalise(rows);
      return rows;
    }
  }

  private static void normalise(float[] rows) {
    for (int from = 0; from < rows.length; from += DIMENSION) {
      double squares = 0;
      for (int k = from; k < from + DIMENSION; k++) {
        squares += (double) rows[k] * rows[k];
      }
      float scale = (float) (1 / Math.sqrt(squares));
      for (int k = from; k < from + DIMENSION; k++) {
        rows[k] *= scale;
      }
    }
  }

  @Override
  public int dimension() {
    return DIMENSION;
  }

  @Override
  public int capacity() {
    return CAPACITY;
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
