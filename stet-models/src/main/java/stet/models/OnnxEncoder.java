package stet.models;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.locate.TokenEncoder;
import stet.locate.TokenVectors;

/**
 * A sentence model in the form that Hugging Face exports: numbers of word pieces in, one vector for
 * each piece out, run by ONNX Runtime on this machine's own processor. Vectors are brought to
 * length 1.
 *
 * <p>Always one text at a time: in another batch a quantised model gives other vectors for the same
 * text. One thread for each question; several questions at once are welcome.
 */
final class OnnxEncoder implements TokenEncoder, AutoCloseable {

  /** What such a model may ask for; anything else Stet cannot give. */
  private static final Set<String> INPUTS = Set.of("input_ids", "attention_mask", "token_type_ids");

  private static final String HIDDEN = "last_hidden_state";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final PieceTokenizer tokenizer;
  private final Set<String> inputs;
  private final String output;
  private final int capacity;
  private final int dimension;

  private OnnxEncoder(
      OrtEnvironment environment,
      OrtSession session,
      PieceTokenizer tokenizer,
      String output,
      int capacity)
      throws IOException, OrtException {
    this.environment = environment;
    this.session = session;
    this.tokenizer = tokenizer;
    this.inputs = Set.copyOf(session.getInputNames());
    this.output = output;
    this.capacity = capacity;
    this.dimension = measured();
  }

  /**
   * Asks the model one word, so that an encoder that was opened also answers.
   *
   * @param capacity word pieces of the longest text, the two marks not counted
   */
  static OnnxEncoder of(
      OrtEnvironment environment, OrtSession session, PieceTokenizer tokenizer, int capacity)
      throws IOException, OrtException {
    for (String input : session.getInputNames()) {
      if (!INPUTS.contains(input)) {
        throw new IOException(
            "the model asks for %s; Stet can give input_ids, attention_mask and token_type_ids"
                .formatted(input));
      }
    }
    return new OnnxEncoder(environment, session, tokenizer, output(session), capacity);
  }

  private static String output(OrtSession session) throws IOException, OrtException {
    for (Map.Entry<String, ai.onnxruntime.NodeInfo> node : session.getOutputInfo().entrySet()) {
      boolean rows =
          node.getValue().getInfo() instanceof TensorInfo info && info.getShape().length == 3;
      if (rows && (node.getKey().equals(HIDDEN) || !session.getOutputNames().contains(HIDDEN))) {
        return node.getKey();
      }
    }
    throw new IOException(
        "the model gives no vector for each word piece, only %s; export it with last_hidden_state"
            .formatted(List.copyOf(session.getOutputNames())));
  }

  private int measured() throws IOException, OrtException {
    WordPieces pieces = tokenizer.split("stet", capacity);
    try (OrtSession.Result result = answer(pieces)) {
      long[] shape = ((OnnxTensor) result.get(0)).getInfo().getShape();
      if (shape[1] != pieces.size() + 2 || shape[2] % 8 != 0 || shape[2] > Short.MAX_VALUE) {
        throw new IOException(
            "the model gives %d vectors of %d components for %d pieces; Stet needs one for each"
                    .formatted(shape[1], shape[2], pieces.size() + 2)
                + " piece and a multiple of 8 components");
      }
      return (int) shape[2];
    }
  }

  @Override
  public TokenVectors encode(String text) {
    WordPieces pieces = tokenizer.split(text, capacity);
    int[] ends = pieces.ends();
    float[] rows = pieces.size() == 0 ? new float[0] : rows(pieces);
    return pieces.complete()
        ? TokenVectors.whole(dimension, pieces.starts(), ends, pieces.ids(), rows)
        : TokenVectors.cut(
            dimension, pieces.starts(), ends, pieces.ids(), rows, ends[ends.length - 1]);
  }

  private float[] rows(WordPieces pieces) {
    try (OrtSession.Result result = answer(pieces)) {
      float[] rows = new float[pieces.size() * dimension];
      FloatBuffer hidden = ((OnnxTensor) result.get(0)).getFloatBuffer();
      hidden.position(dimension); // behind the row of the opening mark
      hidden.get(rows);
      normalise(rows);
      return rows;
    } catch (OrtException e) {
      // It answered when it was opened, and every text has the same form: a broken machine.
      throw new IllegalStateException(
          "the language model failed on a text of %d pieces: %s"
              .formatted(pieces.size(), e.getMessage()),
          e);
    }
  }

  private OrtSession.Result answer(WordPieces pieces) throws OrtException {
    int length = pieces.size() + 2;
    long[] ids = new long[length];
    long[] ones = new long[length];
    for (int i = 0; i < length; i++) {
      ids[i] =
          i == 0
              ? tokenizer.openingMark()
              : i == length - 1 ? tokenizer.closingMark() : pieces.id(i - 1);
      ones[i] = 1;
    }
    long[] shape = {1, length};
    try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.allocate(length), shape)) {
      Map<String, OnnxTensor> given = new HashMap<>();
      given.put("input_ids", input);
      given.put("attention_mask", mask);
      given.put("token_type_ids", types);
      given.keySet().retainAll(inputs);
      return session.run(given, Set.of(output));
    }
  }

  private void normalise(float[] rows) {
    for (int from = 0; from < rows.length; from += dimension) {
      double squares = 0;
      for (int k = from; k < from + dimension; k++) {
        squares += (double) rows[k] * rows[k];
      }
      float scale = (float) (1 / Math.sqrt(squares));
      for (int k = from; k < from + dimension; k++) {
        rows[k] *= scale;
      }
    }
  }

  @Override
  public int dimension() {
    return dimension;
  }

  @Override
  public int capacity() {
    return capacity;
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
