package stet.locate.grams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import stet.locate.Rarity;
import stet.text.Span;

/**
 * Searches a library for the places where a quotation may stand. The rare runs of its words vote,
 * each with its rarity, for the places from which the quotation would have to start; the places
 * with most votes are read and laid beside the quotation word by word. What the best place leaves
 * uncovered is searched by itself.
 *
 * <p>The work for one quotation is capped: by its words, the lengths of lists, the bytes that are
 * read. Not for several threads at once: each takes a search of its own over the same segments.
 */
public final class GramSearch {

  /** Words up to which long lists are asked too. */
  private static final int FEW_WORDS = 10;

  /** Places of a list from which on it only confirms what shorter ones have told. */
  private static final int LONG = 600;

  /** Words that are worth a search of their own, and what they must weigh, in bits. */
  private static final int FEWEST_LEFT = 3;

  private static final float LIGHTEST_LEFT = 18;

  /** Bits that a rest is likelier to stand in the document of the best place than in another. */
  private static final float SAME_DOCUMENT = 5;

  /** Share of a quotation's weight that its best piece has, if it is put together at all. */
  private static final float SHARE_OF_BEST = 0.35f;

  /** Places that are told for a rest. */
  private static final int MOST_PIECES = 4;

  /** A rest is searched from this part of the quotation on: one word in so many. */
  private static final int SMALLEST_SHARE = 5;

  /** Places of a run that are read to count those that are equally good. */
  private static final int MOST_READ = 512;

  /** Bits of the best place of a long quotation without which it is no quotation. */
  private static final float WORTH_GOING_ON = 40;

  private final Blocks blocks;
  private final Quotation quotation = new Quotation();
  private final Lists lists = new Lists();
  private final Votes votes = new Votes();
  private final Seen seen = new Seen();
  private final Ranking ranking = new Ranking();
  private final Reader reader = new Reader();
  private final Hits hits = new Hits();
  private final int[] places;

  /** Segment and document of the best place. */
  private int home;

  private int homeDocument;

  /** A search over these segments, whose documents are numbered through. */
  public GramSearch(List<Segment> segments) {
    blocks = new Blocks(segments);
    int most = 0;
    for (Segment segment : segments) {
      most = Math.max(most, segment.limits().high());
    }
    places = new int[most];
  }

  /** Where the quotation may stand: at most so many places, and what covers it. */
  public Found search(String quotation, int most) {
    this.quotation.read(quotation, blocks.segments());
    int n = this.quotation.size();
    if (n == 0) {
      return Found.NOTHING;
    }
    boolean stock = look(0, n);
    boolean cut = reader.isCut();
    if (hits.mostBits() >= Reader.WHOLE * this.quotation.weight(0, n)) {
      cut = readEverywhere(n);
    }
    List<Candidate> found = new ArrayList<>();
    int best = hits.takeBest();
    if (best < 0) {
      return Found.NOTHING;
    }
    home = hits.segment(best);
    homeDocument = hits.document(best);
    boolean more = stock || cut;
    int[] equals = hits.equals(best);
    List<Candidate> ties =
        equals.length > 1 ? Arrays.stream(equals).mapToObj(this::candidate).toList() : List.of();
    for (int hit = best; hit >= 0 && found.size() < most; hit = hits.takeBest()) {
      found.add(candidate(hit));
    }
    List<Candidate> pieces = new ArrayList<>();
    pieces.add(found.getFirst());
    if (isWorthGoingOn(found.getFirst(), n)) {
      cover(0, found.getFirst().words().start(), pieces);
      cover(found.getFirst().words().end(), n, pieces);
    }
    if (equals.length > 1 && pieces.size() > 1) {
      pieces.set(0, besideTheRest(pieces));
    }
    pieces.sort(Comparator.comparing(Candidate::words));
    return new Found(found, ties, equals.length, more && equals.length > 1, pieces);
  }

  // Votes tell the best place, not how many there are: beside a place that says the words twice
  // the others have few. What stands word for word stands wherever its rarest run does.
  private boolean readEverywhere(int n) {
    boolean cut = false;
    for (int s = 0; s < blocks.segments().size(); s++) {
      Segment segment = blocks.segment(s);
      lists.of(segment, quotation.tokens(), 0, n, n <= FEW_WORDS);
      if (lists.size() == 0) {
        lists.stock(segment, quotation.tokens(), 0, n);
      }
      if (lists.size() > 0 && (lists.count(0) > 1 || blocks.segments().size() > 1)) {
        int count = lists.count(0);
        segment.postings().places(lists.list(0), places);
        int back = quotation.bytes(0, lists.word(0));
        int read = Math.min(count, MOST_READ);
        reader.readAll(blocks, s, places, read, back, quotation, hits);
        cut |= read < count;
      }
    }
    return cut;
  }

  private boolean isWorthGoingOn(Candidate best, int n) {
    return best.bits() >= SHARE_OF_BEST * quotation.weight(0, n)
        && (n <= FEW_WORDS || best.bits() >= WORTH_GOING_ON);
  }

  // Of places that are as good the one in a document that holds another piece is the likeliest.
  private Candidate besideTheRest(List<Candidate> pieces) {
    Candidate first = pieces.getFirst();
    Candidate rest =
        pieces.stream().skip(1).max(Comparator.comparingDouble(Candidate::bits)).orElse(first);
    home = blocks.segmentOfDocument(rest.document());
    homeDocument = rest.document() - blocks.firstDocument(home);
    look(first.words().start(), first.words().end());
    lookAtHome(first.words().start(), first.words().end());
    int best = hits.takeBest(home, homeDocument, SAME_DOCUMENT);
    return best >= 0 ? candidate(best) : first;
  }

  /** How rare the words of the quotation are that was searched last. */
  public Rarity rarity() {
    return quotation.rarity();
  }

  /** Searches the words [from, to) by themselves, if they are worth it, and what they leave. */
  private void cover(int from, int to, List<Candidate> pieces) {
    if (to - from < Math.max(FEWEST_LEFT, quotation.size() / SMALLEST_SHARE)
        || pieces.size() >= MOST_PIECES
        || quotation.weight(from, to) < LIGHTEST_LEFT) {
      return;
    }
    look(from, to);
    lookAtHome(from, to);
    int best = hits.takeBest(home, homeDocument, SAME_DOCUMENT);
    if (best >= 0 && hits.bits(best) >= LIGHTEST_LEFT) {
      Candidate piece = candidate(best);
      pieces.add(piece);
      cover(from, piece.words().start(), pieces);
      cover(piece.words().end(), to, pieces);
    }
  }

  /** Fills the hits for the words [from, to); whether they are a stock phrase, in more places. */
  private boolean look(int from, int to) {
    votes.clear();
    seen.clear();
    hits.clear();
    for (int s = 0; s < blocks.segments().size(); s++) {
      lists.of(blocks.segment(s), quotation.tokens(), from, to, to - from <= FEW_WORDS);
      vote(s, from);
    }
    boolean stock = votes.isEmpty();
    for (int s = 0; s < blocks.segments().size() && stock; s++) {
      lists.stock(blocks.segment(s), quotation.tokens(), from, to);
      vote(s, from);
    }
    votes.count();
    read(from, to, 0, Integer.MAX_VALUE);
    return stock;
  }

  /** Reads, of the places that were voted for last, those in the document of the best place. */
  private void lookAtHome(int from, int to) {
    Segment segment = blocks.segment(home);
    long start = segment.textStart(homeDocument);
    read(
        from,
        to,
        blocks.blockOf(home, start) - 1,
        blocks.blockOf(home, start + segment.textLength(homeDocument)) + 1);
  }

  private void read(int from, int to, int firstBlock, int endBlock) {
    ranking.rank(votes, Reader.rival(to - from), firstBlock, endBlock);
    reader.read(blocks, votes, ranking, quotation, from, to, hits);
  }

  private void vote(int s, int from) {
    Segment segment = blocks.segment(s);
    Postings postings = segment.postings();
    int first = blocks.firstBlock(s);
    for (int l = 0; l < lists.size(); l++) {
      int count = lists.count(l);
      postings.places(lists.list(l), places);
      float weight = (float) Quotation.bits((double) segment.words() / count);
      int back = quotation.bytes(from, lists.word(l));
      // A word that ends a run in block b lets the quotation start in one block's length of bytes.
      int shift = first - (back + (1 << Layout.BLOCK_SHIFT) - 1 >> Layout.BLOCK_SHIFT);
      int start = -back & (1 << Layout.BLOCK_SHIFT) - 1;
      if (count > LONG && !votes.isEmpty()) {
        confirm(count, first, shift, start, weight);
      } else {
        for (int p = 0; p < count; p++) {
          votes.add(Math.max(first, places[p] + shift), start, weight);
        }
      }
    }
  }

  // A long list alone names too many places: it counts where a shorter list has voted, or where
  // another long one, before it, was as well.
  private void confirm(int count, int first, int shift, int start, float weight) {
    for (int p = 0; p < count; p++) {
      int block = Math.max(first, places[p] + shift);
      if (votes.isNear(block)) {
        votes.add(block, start, weight);
      } else if (seen.isNear(block)) {
        votes.add(block, start, 2 * weight);
      }
    }
    for (int p = 0; p < count; p++) {
      seen.add(Math.max(first, places[p] + shift));
    }
  }

  private Candidate candidate(int hit) {
    int s = hits.segment(hit);
    Segment segment = blocks.segment(s);
    int document = hits.document(hit);
    return new Candidate(
        blocks.firstDocument(s) + document,
        new Span(
            segment.unitAt(document, hits.start(hit)), segment.unitAt(document, hits.end(hit))),
        new Span(hits.firstWord(hit), hits.lastWord(hit) + 1),
        hits.bits(hit),
        hits.gain(hit) / quotation.weight(0, quotation.size()));
  }
}
