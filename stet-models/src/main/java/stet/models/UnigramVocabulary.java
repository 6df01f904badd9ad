package stet.models;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pieces of a unigram model, each with its number and the log of its probability, from the
 * {@code "vocab"} list of a Hugging Face {@code tokenizer.json}: pairs of a string and a number.
 */
final class UnigramVocabulary {

  private final Vocabulary pieces;
  private final double[] scores;
  private final int unknown;
  private final double least;

  private UnigramVocabulary(Vocabulary pieces, double[] scores, int unknown) {
    this.pieces = pieces;
    this.scores = scores;
    this.unknown = unknown;
    this.least = Math.min(0, Arrays.stream(scores).min().orElse(0));
  }

  /** Reads the pieces, in the order of their numbers. */
  static UnigramVocabulary read(String json) throws IOException {
    int model = json.indexOf("\"Unigram\"");
    int key = model < 0 ? -1 : json.indexOf("\"vocab\"", json.lastIndexOf("\"model\"", model));
    int open = key < 0 ? -1 : json.indexOf('[', key);
    if (open < 0) {
      throw new IOException(
          "no list of pieces of a unigram model in %d characters".formatted(json.length()));
    }
    Map<String, Integer> ids = HashMap.newHashMap(262_144);
    List<Double> scores = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int at = Vocabulary.skip(json, open + 1, " \t\r\n,");
    while (Vocabulary.charAt(json, at) == '[') {
      piece.setLength(0);
      at = Vocabulary.readString(json, Vocabulary.skip(json, at + 1, " \t\r\n"), piece);
      at = Vocabulary.skip(json, at, " \t\r\n,");
      int end = json.indexOf(']', at);
      if (end < 0 || end - at > NUMBER) {
        throw new IOException("no number for \"%s\" at character %d".formatted(piece, at));
      }
      ids.putIfAbsent(piece.toString(), scores.size());
      scores.add(number(json.substring(at, end).strip(), piece));
      at = Vocabulary.skip(json, end + 1, " \t\r\n,");
    }
    Integer unknown = ids.get("<unk>");
    if (unknown == null) {
      throw new IOException("the unigram model has no piece <unk>");
    }
    return new UnigramVocabulary(
        new Vocabulary(ids), scores.stream().mapToDouble(Double::doubleValue).toArray(), unknown);
  }

  /** No printed number is longer. */
  private static final int NUMBER = 40;

  private static double number(String printed, CharSequence piece) throws IOException {
    try {
      return Double.parseDouble(printed);
    } catch (NumberFormatException e) {
      throw new IOException("“%s” is no number, at \"%s\"".formatted(printed, piece), e);
    }
  }

  /** The pieces and their numbers. */
  Vocabulary pieces() {
    return pieces;
  }

  double score(int id) {
    return scores[id];
  }

  int unknown() {
    return unknown;
  }

  /** The log of the probability of the rarest piece. */
  double least() {
    return least;
  }
}
