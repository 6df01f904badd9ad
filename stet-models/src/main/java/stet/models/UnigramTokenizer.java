package stet.models;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Cuts a text into the pieces of a SentencePiece "unigram" model (Kudo, Subword Regularization,
 * 2018), as multilingual models of the XLM-R family read it: each word, its beginning marked, in
 * the most probable pieces (Viterbi 1967).
 *
 * <p>Texts are brought to NFKC, which is what these models' own table of characters does but for
 * rare signs. Every piece keeps its place in the text. A word takes time in proportion to its
 * letters and the longest piece; what lies behind the capacity is not looked at.
 */
final class UnigramTokenizer implements PieceTokenizer {

  /** SentencePiece's sign for a word's beginning. */
  static final char BEGINNING = '\u2581';

  /** So much less probable than the rarest piece is a letter that the model does not know. */
  private static final double UNKNOWN_PENALTY = 10;

  /** Letters of a piece that are read in a text without spaces before enough is enough. */
  private static final int LONGEST_PART = 16;

  private final UnigramVocabulary vocabulary;

  UnigramTokenizer(UnigramVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public int openingMark() {
    return vocabulary.pieces().required("<s>");
  }

  @Override
  public int closingMark() {
    return vocabulary.pieces().required("</s>");
  }

  @Override
  public WordPieces split(String text, int capacity) {
    WordPieces pieces = new WordPieces();
    int at = 0;
    while (at < text.length() && pieces.size() <= capacity) {
      int end = at;
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        word(text, at, end, capacity, pieces);
      }
      at = end + 1;
    }
    if (pieces.size() > capacity) {
      pieces.cutTo(capacity);
    }
    return pieces;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /** A word, normalised, with the place in the text of each of its characters. */
  private void word(String text, int from, int to, int capacity, WordPieces pieces) {
    StringBuilder word = new StringBuilder().append(BEGINNING);
    int[] starts = new int[16];
    int[] ends = new int[16];
    starts[0] = from;
    ends[0] = from;
    for (int at = from; at < to; ) {
      int next = clusterEnd(text, at, to);
      String folded = Normalizer.normalize(text.substring(at, next), Normalizer.Form.NFKC);
      for (int k = 0; k < folded.length(); k++) {
        if (word.length() == starts.length) {
          starts = Arrays.copyOf(starts, 2 * starts.length);
          ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        starts[word.length()] = at;
        ends[word.length()] = next;
        word.append(isSpace(folded.charAt(k)) ? BEGINNING : folded.charAt(k));
      }
      at = next;
      // Text without spaces may be one long word: as many pieces as fit are enough.
      if (word.length() > LONGEST_PART * (capacity + 1)) {
        break;
      }
    }
    best(word.toString(), starts, ends, pieces);
  }

  // A letter with the accents that follow it: they may become one character.
  private static int clusterEnd(String text, int at, int to) {
    int end = at + Character.charCount(text.codePointAt(at));
    while (end < to && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK) {
      end += Character.charCount(text.codePointAt(end));
    }
    return Math.min(end, to);
  }

  private void best(String word, int[] starts, int[] ends, WordPieces pieces) {
    int size = word.length();
    double[] scores = new double[size + 1];
    int[] before = new int[size + 1];
    int[] ids = new int[size + 1];
    Arrays.fill(scores, 1, size + 1, Double.NEGATIVE_INFINITY);
    double unknown = vocabulary.least() - UNKNOWN_PENALTY;
    int longest = vocabulary.pieces().longest();
    for (int from = 0; from < size; from++) {
      if (scores[from] == Double.NEGATIVE_INFINITY) {
        continue; // inside a character of two units
      }
      int one = from + Character.charCount(word.codePointAt(from));
      reach(scores, before, ids, from, one, scores[from] + unknown, vocabulary.unknown());
      for (int to = one; to <= Math.min(size, from + longest); to++) {
        int id = vocabulary.pieces().id(word.substring(from, to));
        if (id >= 0) {
          reach(scores, before, ids, from, to, scores[from] + vocabulary.score(id), id);
        }
      }
    }
    emit(size, before, ids, starts, ends, pieces);
  }

  private static void reach(
      double[] scores, int[] before, int[] ids, int from, int to, double score, int id) {
    if (score > scores[to]) {
      scores[to] = score;
      before[to] = from;
      ids[to] = id;
    }
  }

  // Letters that the model does not know are one unknown piece as long as they follow one another.
  private void emit(
      int size, int[] before, int[] ids, int[] starts, int[] ends, WordPieces pieces) {
    int[] cuts = new int[size + 1];
    int count = 0;
    for (int to = size; to > 0; to = before[to]) {
      cuts[count++] = to;
    }
    int from = 0;
    int start = -1;
    for (int c = count - 1; c >= 0; c--) {
      int to = cuts[c];
      boolean goesOn = c > 0 && ids[to] == vocabulary.unknown() && ids[cuts[c - 1]] == ids[to];
      start = start < 0 ? from : start;
      if (!goesOn) {
        pieces.add(ids[to], starts[start], ends[to - 1]);
        start = -1;
      }
      from = to;
    }
  }
}
