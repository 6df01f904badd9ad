package stet.locate.grams;

import java.lang.foreign.MemorySegment;
import java.util.function.LongFunction;
import stet.locate.grams.Layout.Part;

/**
 * Builds one segment of the index. Documents are added one after the other; their texts are kept by
 * the caller, back to back, in a file of their own. What the index lists are the places of rare
 * runs of words ({@link RunWalker}), each told to {@code 1 << BLOCK_SHIFT} bytes of the text.
 *
 * <p>The work is a fixed number of passes over the words, all in order, and one sorting by digits:
 * linear. Memory besides {@code scratch} does not grow with the documents, apart from 32 bytes and
 * the record of each.
 */
public final class SegmentBuilder {

  private final LongFunction<MemorySegment> scratch;
  private final WordScanner scanner = new WordScanner();
  private final IntColumn tokens;
  private final DocumentTable documents = new DocumentTable();
  private long textBytes;
  private long words;
  private long block;

  /**
   * @param scratch gives memory of so many bytes that is needed until the segment is finished
   */
  public SegmentBuilder(LongFunction<MemorySegment> scratch) {
    this.scratch = scratch;
    tokens = new IntColumn(scratch);
  }

  /** Adds a document, whose text the caller appends to the segment's texts. */
  public void add(DocumentRecord document, byte[] text, int length) {
    scanner.scan(text, 0, length);
    int n = scanner.size();
    for (int i = 0; i < n; i++) {
      step(textBytes + scanner.start(i) >>> Layout.BLOCK_SHIFT);
      tokens.add(Grams.token(scanner.hash(i)));
    }
    tokens.add(Grams.BREAK);
    words += n;
    documents.add(document, text, length, textBytes);
    textBytes += length;
  }

  private void step(long to) {
    for (; block < to; block++) {
      tokens.add(Grams.STEP);
    }
  }

  /** Number of documents added. */
  public int documents() {
    return documents.size();
  }

  /** Bytes of all texts added. */
  public long textBytes() {
    return textBytes;
  }

  /** Writes the segment. */
  public void finish(Sink sink) {
    int wordBits = bits(words / 16, 20);
    int runBits = bits(words / 4, 24);
    Limits limits = Limits.of(words);
    CommonCounts common = count(wordBits, runBits, limits);
    PostingsWriter postings = new PostingsWriter(sink, limits.high());
    collect(common, postings);
    int bucketBits = postings.finish();
    Parts parts = new Parts(sink, postings.bytes());
    parts.ints(Part.BUCKETS, postings.buckets());
    parts.bytes(Part.COMMON_WORDS, common.wordMagnitudes());
    parts.longs(Part.COMMON_PAIRS, common.low().pairs());
    parts.longs(Part.COMMON_TRIPLES, common.low().triples());
    parts.longs(Part.VERY_COMMON_PAIRS, common.high().pairs());
    parts.longs(Part.VERY_COMMON_TRIPLES, common.high().triples());
    documents.write(parts);
    byte[] footer =
        new Layout(
                documents.size(),
                textBytes,
                words,
                postings.places(),
                bucketBits,
                wordBits,
                runBits,
                limits,
                parts.end())
            .footer();
    sink.write(footer, 0, footer.length);
  }

  private static int bits(long entries, int most) {
    return Math.clamp(64 - Long.numberOfLeadingZeros(entries), 10, most);
  }

  private CommonCounts count(int wordBits, int runBits, Limits limits) {
    CommonCounts counts = new CommonCounts(wordBits, runBits, limits);
    int[] chunk = new int[IntColumn.CHUNK];
    for (int c = 0; c < tokens.chunks(); c++) {
      counts.count(chunk, tokens.chunk(c, chunk));
    }
    counts.wordsCounted();
    countPairs(counts, chunk);
    counts.pairsCounted();
    countTriples(counts, chunk);
    counts.triplesCounted();
    return counts;
  }

  private void countPairs(CommonCounts counts, int[] chunk) {
    int before = Grams.BREAK;
    for (int c = 0; c < tokens.chunks(); c++) {
      int n = tokens.chunk(c, chunk);
      for (int i = 0; i < n; i++) {
        int token = chunk[i];
        if (token == Grams.STEP) {
          continue;
        }
        if (token == Grams.BREAK || !counts.low().word(token)) {
          before = Grams.BREAK;
          continue;
        }
        if (before != Grams.BREAK) {
          counts.countRun(Grams.then(before, token));
        }
        before = token;
      }
    }
  }

  private void countTriples(CommonCounts counts, int[] chunk) {
    int before = Grams.BREAK;
    int pair = 0;
    boolean chained = false;
    for (int c = 0; c < tokens.chunks(); c++) {
      int n = tokens.chunk(c, chunk);
      for (int i = 0; i < n; i++) {
        int token = chunk[i];
        if (token == Grams.STEP) {
          continue;
        }
        if (token == Grams.BREAK || !counts.low().word(token)) {
          before = Grams.BREAK;
          chained = false;
          continue;
        }
        if (before != Grams.BREAK) {
          int next = Grams.then(before, token);
          boolean common = counts.low().pair(next);
          if (common && chained) {
            counts.countRun(Grams.then(pair, token));
          }
          pair = next;
          chained = common;
        }
        before = token;
      }
    }
  }

  private void collect(CommonCounts common, PostingsWriter postings) {
    RunCollector count = new RunCollector(common, (gram, block) -> postings.count(gram));
    count.walk(tokens);
    postings.counted(scratch);
    new RunCollector(common, postings::add).walk(tokens);
  }
}
