package stet.locate.grams;

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

  private final Scratch scratch;
  private final WordScanner scanner = new WordScanner();
  private final IntColumn tokens;
  private final DocumentTable documents = new DocumentTable();
  private long textBytes;
  private long words;
  private long block;

  /**
   * @param scratch keeps what is needed until the segment is finished
   */
  public SegmentBuilder(Scratch scratch) {
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
    int wordBits = bits(words / 32, 22);
    int runBits = bits(words / 64, 24);
    Limits limits = Limits.of(words);
    CommonCounts common = new CommonCounts(wordBits, runBits, limits);
    common.count(tokens);
    PlaceParts places = new PlaceParts(scratch);
    new RunCollector(common.levels(), places).walk(tokens);
    PostingsWriter postings =
        new PostingsWriter(sink, limits.high(), Layout.blocks(textBytes), places);
    int bucketBits = postings.write();
    Parts parts = new Parts(sink, postings.bytes());
    parts.ints(Part.BUCKETS, postings.buckets());
    parts.bytes(Part.COMMON_WORDS, common.wordMagnitudes());
    parts.longs(Part.COMMON_PAIRS, common.levels().pairs());
    parts.longs(Part.COMMON_TRIPLES, common.levels().triples());
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
}
