package stet.locate.grams;

import java.util.Arrays;

/**
 * The heaviest chain of words that a quotation and a stretch of text have in common, in the same
 * order on both sides, less what the gaps cost. Sparse: only words that agree are looked at. One
 * thread at a time.
 */
final class Chain {

  /** Agreements that one may be joined to; more would only reach farther back. */
  private static final int LOOK_BACK = 24;

  /** Bits that a word in place of another costs, a gap, each word of a gap, and at most. */
  private static final float REPLACED = 3.3f;

  private static final float GAP = 5f;
  private static final float GAP_WORD = 1.5f;
  private static final float DEAREST_GAP = 22f;
  private static final float MARKED_GAP = 2f;
  private static final float MARKED_WORD = 0.5f;
  private static final float DEAREST_MARKED = 12f;

  private int[] tokens = new int[0];
  private float[] weights = new float[0];
  private int[] marks = new int[0];

  /** Quotation words by token: first position + 1, and the next one with the same token. */
  private int[] heads = new int[64];

  private final int[] nexts = new int[Quotation.LONGEST];

  private int[] quoted = new int[256];
  private int[] texts = new int[256];
  private float[] best = new float[256];
  private float[] gained = new float[256];
  private int[] from = new int[256];
  private int[] starts = new int[256];
  private int size;
  private int top;

  /** The words [from, to) of a quotation are looked for. */
  void quotation(Quotation quotation, int from, int to) {
    tokens = quotation.tokens();
    weights = quotation.weights();
    marks = quotation.marks();
    int n = to - from;
    int slots = Math.max(64, Integer.highestOneBit(Math.max(1, n)) * 4);
    if (heads.length != slots) {
      heads = new int[slots];
    } else {
      Arrays.fill(heads, 0);
    }
    for (int i = from; i < to; i++) {
      int slot = slot(tokens[i]);
      nexts[i] = heads[slot];
      heads[slot] = i + 1;
    }
  }

  private int slot(int token) {
    int mask = heads.length - 1;
    int slot = token & mask;
    while (heads[slot] != 0 && tokens[heads[slot] - 1] != token) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Lays the quotation along a text, and answers the weight of the heaviest chain. */
  float along(WordScanner text) {
    size = 0;
    top = -1;
    float most = 0;
    for (int j = 0; j < text.size(); j++) {
      int slot = slot(Grams.token(text.hash(j)));
      for (int i = heads[slot] - 1; i >= 0; i = nexts[i] - 1) {
        float weight = add(i, j);
        if (weight > most) {
          most = weight;
          top = size - 1;
        }
      }
    }
    return most;
  }

  private float add(int i, int j) {
    if (size == quoted.length) {
      grow();
    }
    float own = weights[i];
    float value = own;
    int before = -1;
    for (int s = size - 1; s >= 0 && s >= size - LOOK_BACK; s--) {
      int di = i - quoted[s];
      int dj = j - texts[s];
      if (di > 0 && dj > 0) {
        float joined = best[s] + own - gap(quoted[s], di - 1, dj - 1);
        if (joined > value) {
          value = joined;
          before = s;
        }
      }
    }
    quoted[size] = i;
    texts[size] = j;
    best[size] = value;
    from[size] = before;
    starts[size] = before < 0 ? size : starts[before];
    gained[size] = own + (before < 0 ? 0 : gained[before]);
    size++;
    return value;
  }

  private float gap(int word, int quotedWords, int textWords) {
    if (quotedWords == 0 && textWords == 0) {
      return 0;
    }
    if (marks[word + 1 + quotedWords] > marks[word]) {
      return MARKED_GAP + Math.min(DEAREST_MARKED, MARKED_WORD * textWords);
    }
    int replaced = Math.min(quotedWords, textWords);
    int rest = Math.max(quotedWords, textWords) - replaced;
    float cost = REPLACED * replaced + (rest > 0 ? GAP + GAP_WORD * rest : 0);
    return Math.min(DEAREST_GAP, cost);
  }

  private void grow() {
    int more = size * 2;
    quoted = Arrays.copyOf(quoted, more);
    texts = Arrays.copyOf(texts, more);
    best = Arrays.copyOf(best, more);
    gained = Arrays.copyOf(gained, more);
    from = Arrays.copyOf(from, more);
    starts = Arrays.copyOf(starts, more);
  }

  /** Weight of the quotation's words in the heaviest chain, gaps not counted. */
  float gained() {
    return gained[top];
  }

  int firstQuoted() {
    return quoted[starts[top]];
  }

  int lastQuoted() {
    return quoted[top];
  }

  int firstText() {
    return texts[starts[top]];
  }

  int lastText() {
    return texts[top];
  }
}
