package stet.locate.grams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stet.text.Span;

/**
 * Searches a library for the places where a quotation may stand. The rare runs of its words vote,
 * each with its rarity, for the places from which the quotation would have to start; the places
 * with most votes are read and laid beside the quotation word by word. Work per quotation does not
 * grow with the library, apart from lists that grow up to their cap.
 *
 * <p>Not for several threads at once: each takes a search of its own over the same segments.
 */
public final class GramSearch {

  /** Words of a quotation that are looked up; the rest of a longer one is not searched. */
  private static final int LONGEST = 400;

  /** Words of a quotation up to which long lists are asked too. */
  private static final int FEW_WORDS = 16;

  /** Places of a list from which on it only confirms what shorter ones have told. */
  private static final int LONG = 1024;

  /** Places that are read in any case. */
  private static final int SURELY_READ = 12;

  /** Bytes of text that are read at most. */
  private static final int MOST_READ_BYTES = 1 << 17;

  /** Share of the quotation's weight from which on a place is good enough to stop. */
  private static final float GOOD = 0.9f;

  /** Bytes that are read before and behind what the votes tell. */
  private static final int MARGIN = 192;

  private final List<Segment> segments;
  private final int[] firstDocuments;
  private final int[] firstBlocks;
  private final Ranking ranking = new Ranking();
  private final Lists lists = new Lists();
  private final WordScanner quoted = new WordScanner();
  private final WordScanner read = new WordScanner();
  private final Chain chain = new Chain();
  private final Votes votes = new Votes();
  private final int[] tokens = new int[LONGEST];
  private final float[] weights = new float[LONGEST];
  private final int[] marks = new int[LONGEST];
  private final int[] places;
  private byte[] window = new byte[4096];
  private final List<Candidate> found = new ArrayList<>();
  private float total;

  /** A search over these segments, whose documents are numbered through. */
  public GramSearch(List<Segment> segments) {
    this.segments = List.copyOf(segments);
    firstDocuments = new int[segments.size()];
    firstBlocks = new int[segments.size() + 1];
    int documents = 0;
    int most = 0;
    for (int s = 0; s < firstDocuments.length; s++) {
      firstDocuments[s] = documents;
      firstBlocks[s + 1] =
          firstBlocks[s] + (int) (segments.get(s).textBytes() >> Layout.BLOCK_SHIFT) + 2;
      documents += segments.get(s).documents();
      most = Math.max(most, segments.get(s).limits().high());
    }
    places = new int[most];
  }

  /** The places where the quotation may stand, the most telling first, at most so many. */
  public List<Candidate> search(String quotation, int most) {
    found.clear();
    byte[] bytes = Utf8.bytes(quotation);
    quoted.scan(bytes, 0, bytes.length);
    int n = Math.min(LONGEST, quoted.size());
    for (int i = 0; i < n; i++) {
      tokens[i] = Grams.token(quoted.hash(i));
    }
    weigh(n);
    mark(bytes, n);
    chain.quotation(tokens, weights, marks, n);
    votes.clear();
    for (int s = 0; s < segments.size(); s++) {
      vote(s, n);
    }
    read(bytes.length);
    found.sort(
        Comparator.comparingDouble(Candidate::bits)
            .reversed()
            .thenComparingInt(Candidate::document)
            .thenComparingInt(c -> c.span().start()));
    return List.copyOf(found.subList(0, Math.min(most, found.size())));
  }

  /** Counts the brackets and ellipses before each word: an editor's words are no speaker's. */
  private void mark(byte[] bytes, int n) {
    int count = 0;
    int at = 0;
    for (int i = 0; i < n; i++) {
      for (; at < quoted.start(i); at++) {
        byte b = bytes[at];
        if (b == '['
            || b == ']'
            || b == '.' && bytes[at + 1] == '.'
            || b == (byte) 0xE2 && bytes[at + 1] == (byte) 0x80 && bytes[at + 2] == (byte) 0xA6) {
          count++;
        }
      }
      marks[i] = count;
      at = quoted.end(i);
    }
  }

  /** A word's weight is how seldom it stands in the whole library, in bits. */
  private void weigh(int n) {
    total = 0;
    for (int i = 0; i < n; i++) {
      double count = 0;
      double words = 1;
      for (Segment segment : segments) {
        count += segment.limits().count(segment.magnitude(tokens[i]));
        words += segment.words();
      }
      weights[i] = (float) Math.max(1, Math.log(words / Math.max(1, count)) / Math.log(2));
      total += weights[i];
    }
  }

  private void vote(int s, int n) {
    Segment segment = segments.get(s);
    Postings postings = segment.postings();
    lists.of(segment, tokens, n, n <= FEW_WORDS);
    for (int l = 0; l < lists.size(); l++) {
      int count = lists.count(l);
      postings.places(lists.list(l), places);
      float weight = (float) (Math.log((double) segment.words() / count) / Math.log(2));
      int shift = firstBlocks[s] - (quoted.start(lists.word(l)) >> Layout.BLOCK_SHIFT);
      int first = firstBlocks[s];
      if (count > LONG && votes.size() > 0) {
        for (int p = 0; p < count; p++) {
          int place = Math.max(first, places[p] + shift);
          if (votes.isNear(place)) {
            votes.add(place, weight);
          }
        }
      } else {
        for (int p = 0; p < count; p++) {
          votes.add(Math.max(first, places[p] + shift), weight);
        }
      }
    }
  }

  private void read(int quotedBytes) {
    ranking.rank(votes);
    int budget = MOST_READ_BYTES;
    float best = 0;
    for (int r = 0; r < ranking.size() && budget > 0; r++) {
      if (r >= SURELY_READ && best >= GOOD * total && !ranking.tiesWithFirst(r)) {
        break;
      }
      int place = ranking.place(r);
      int s = segmentOf(place);
      best = Math.max(best, readAt(s, segments.get(s), place - firstBlocks[s], quotedBytes));
      budget -= quotedBytes + quotedBytes / 4 + 256 + 2 * MARGIN;
    }
  }

  private int segmentOf(int block) {
    int s = 0;
    while (block >= firstBlocks[s + 1]) {
      s++;
    }
    return s;
  }

  private float readAt(int s, Segment segment, int place, int quotedBytes) {
    long from = Math.max(0, ((long) place << Layout.BLOCK_SHIFT) - MARGIN);
    long to =
        Math.min(
            segment.textBytes(),
            ((long) place << Layout.BLOCK_SHIFT) + quotedBytes + quotedBytes / 4 + 256 + MARGIN);
    float best = 0;
    for (int d = segment.documentAt(from);
        d < segment.documents() && segment.textStart(d) < to;
        d++) {
      long start = Math.max(from, segment.textStart(d));
      long end = Math.min(to, segment.textStart(d) + segment.textLength(d));
      best = Math.max(best, align(s, segment, d, start, (int) (end - start)));
    }
    return best;
  }

  private float align(int s, Segment segment, int document, long start, int length) {
    if (window.length < length) {
      window = new byte[length * 2];
    }
    segment.bytes(start, window, length);
    int from = 0;
    while (from < length && (window[from] & 0xC0) == 0x80) {
      from++;
    }
    int to = length;
    while (to > from
        && start + to < segment.textStart(document) + segment.textLength(document)
        && (window[to - 1] & 0x80) != 0) {
      to--;
    }
    read.scan(window, from, to);
    float bits = chain.along(read);
    if (bits <= 0) {
      return 0;
    }
    Span span =
        new Span(
            segment.unitAt(document, start + read.start(chain.firstText())),
            segment.unitAt(document, start + read.end(chain.lastText())));
    Span words = new Span(chain.firstQuoted(), chain.lastQuoted() + 1);
    Candidate candidate =
        new Candidate(firstDocuments[s] + document, span, words, bits, chain.gained() / total);
    for (Candidate other : found) {
      if (other.document() == candidate.document() && other.span().overlaps(span)) {
        if (other.bits() < bits) {
          found.remove(other);
          break;
        }
        return bits;
      }
    }
    found.add(candidate);
    return bits;
  }
}
