package stet.locate.grams;

/** Reads the places that were voted for and lays the quotation along them. One thread at a time. */
final class Reader {

  /** Places that are read in any case. */
  private static final int SURELY = 3;

  /** Bytes of text that are read at most, for many words, which tell their place, and for few. */
  private static final int MOST_BYTES_OF_MANY = 16_000;

  private static final int MOST_BYTES = 40_000;

  /** Share of the quotation's weight in a place that is as good as word for word. */
  static final float WHOLE = 0.95f;

  /** Share of the first place's votes without which a place is no rival, after the usual ones. */
  private static final float RIVAL = 0.6f;

  /** The same for a quotation of few words, whose one rare word may be the altered one. */
  private static final float RIVAL_OF_FEW = 0.4f;

  private static final int FEW_WORDS = 10;

  /** Bytes that an ellipsis may swallow within one place. */
  private static final int SWALLOWED = 600;

  private final WordScanner words = new WordScanner();
  private final Chain chain = new Chain();
  private byte[] window = new byte[4096];
  private boolean cut;

  /** Share of the most votes without which a place is no rival, for so many words. */
  static float rival(int words) {
    return words <= FEW_WORDS ? RIVAL_OF_FEW : RIVAL;
  }

  /** Reads what promises most; hits are added. */
  void read(
      Blocks blocks,
      Votes votes,
      Ranking ranking,
      Quotation quotation,
      int from,
      int to,
      Hits hits) {
    chain.quotation(quotation, from, to);
    float total = quotation.weight(from, to);
    int length = quotation.length(from, to);
    int slack = 16 + length / 8 + (quotation.isMarked(from, to) ? SWALLOWED : 0);
    float rival = rival(to - from) * ranking.mostVotes();
    int budget = to - from <= FEW_WORDS ? MOST_BYTES : MOST_BYTES_OF_MANY;
    float best = 0;
    cut = false;
    for (int r = 0; r < ranking.size(); r++) {
      float here = ranking.votes(r);
      if (budget <= 0) {
        cut = here >= ranking.mostVotes();
        break;
      }
      if (r >= SURELY && (here < rival || best >= WHOLE * total && here < ranking.mostVotes())) {
        break;
      }
      int place = ranking.place(r);
      int block = votes.block(place);
      int s = blocks.segmentOf(block);
      long next = 1L << Layout.BLOCK_SHIFT;
      long start = blocks.start(s, block) + votes.firstStart(place);
      long end = blocks.start(s, block) + votes.lastStart(place) + next;
      if (votes.hasNext(place)) {
        end = blocks.start(s, block) + votes.lastStart(place + 1) + 2 * next;
      }
      best = Math.max(best, at(blocks, s, start - slack, end + length + slack, hits));
      budget -= (int) (end - start) + length + 2 * slack;
    }
  }

  /**
   * Reads every place of one list, so that all that hold the words are known. {@code back} is the
   * number of bytes from the quotation's start to the word whose places these are.
   */
  void readAll(
      Blocks blocks, int s, int[] places, int count, int back, Quotation quotation, Hits hits) {
    chain.quotation(quotation, 0, quotation.size());
    int length = quotation.length(0, quotation.size());
    int slack = 16 + length / 8;
    for (int p = 0; p < count; p++) {
      long start = ((long) places[p] << Layout.BLOCK_SHIFT) - back;
      long end = start + (1L << Layout.BLOCK_SHIFT) + length;
      at(blocks, s, start - slack, end + slack, hits);
    }
  }

  /** Whether places with as many votes as the first were not read any more. */
  boolean isCut() {
    return cut;
  }

  private float at(Blocks blocks, int s, long start, long end, Hits hits) {
    Segment segment = blocks.segment(s);
    long from = Math.max(0, start);
    long to = Math.min(segment.textBytes(), end);
    float best = 0;
    for (int d = segment.documentAt(from);
        d < segment.documents() && segment.textStart(d) < to;
        d++) {
      long begin = Math.max(from, segment.textStart(d));
      long stop = Math.min(to, segment.textStart(d) + segment.textLength(d));
      best = Math.max(best, along(s, segment, d, begin, (int) (stop - begin), hits));
    }
    return best;
  }

  private float along(int s, Segment segment, int document, long start, int length, Hits hits) {
    if (window.length < length) {
      window = new byte[length * 2];
    }
    segment.bytes(start, window, length);
    int from = 0;
    while (from < length && (window[from] & 0xC0) == 0x80) {
      from++;
    }
    int to = length;
    boolean last = start + to == segment.textStart(document) + segment.textLength(document);
    while (to > from && !last && window[to - 1] < 0) {
      to--;
    }
    words.scan(window, from, to);
    float bits = chain.along(words);
    if (bits > 0) {
      hits.add(
          s,
          document,
          start + words.start(chain.firstText()),
          start + words.end(chain.lastText()),
          chain,
          bits);
    }
    return bits;
  }
}
