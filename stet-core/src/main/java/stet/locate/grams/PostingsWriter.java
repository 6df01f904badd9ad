package stet.locate.grams;

/**
 * Writes the places of runs, sorted a part at a time.
 *
 * <p>A bucket holds the runs whose first {@code bucketBits} bits agree. Each run is a byte of its
 * next bits, the number of its places less one, from {@value #SIZED} places on the number of bytes
 * that follow, and the places: the first as it is, the others as their distance less one; as {@link
 * GapCode} where the size is told, in bytes of seven bits where not.
 */
final class PostingsWriter {

  /** Places from which on a list tells its size, so that it can be passed over. */
  static final int SIZED = 8;

  /** Places a bucket is meant to hold. */
  private static final int BUCKET = 64;

  private final Sink sink;
  private final int mostPlaces;
  private final long blocks;
  private final int[] gaps;
  private final PlaceParts parts;
  private final Varint.Out out = new Varint.Out();
  private final Varint.Out list = new Varint.Out();
  private final GapCode.Writer code = new GapCode.Writer(list);
  private int[] buckets = new int[0];
  private int bucketBits;
  private int bucket = -1;
  private long written;
  private long places;

  /**
   * @param mostPlaces places of one run that are kept
   * @param blocks of the text
   */
  PostingsWriter(Sink sink, int mostPlaces, long blocks, PlaceParts parts) {
    this.sink = sink;
    this.mostPlaces = mostPlaces;
    this.blocks = blocks;
    this.parts = parts;
    gaps = new int[mostPlaces];
  }

  /** Writes all lists, and answers the number of bits that tell a bucket. */
  int write() {
    for (int p = 0; p < PlaceParts.PARTS; p++) {
      places += parts.size(p);
    }
    bucketBits = Math.clamp(64 - Long.numberOfLeadingZeros(places / BUCKET), 8, 24);
    buckets = new int[(1 << bucketBits) + 1];
    PostingsSorter sorter = new PostingsSorter(parts);
    for (int p = 0; p < PlaceParts.PARTS; p++) {
      lists(sorter.sort(parts, p), parts.size(p));
    }
    int end = (int) (written + out.size());
    out.put(new byte[GapCode.OVERREAD], GapCode.OVERREAD);
    flush();
    while (bucket < buckets.length - 1) {
      buckets[++bucket] = end;
    }
    return bucketBits;
  }

  private void lists(long[] sorted, int n) {
    int from = 0;
    while (from < n) {
      int gram = (int) (sorted[from] >>> 32);
      int to = from + 1;
      while (to < n && (int) (sorted[to] >>> 32) == gram) {
        to++;
      }
      list(gram, sorted, from, to);
      from = to;
    }
  }

  private void list(int gram, long[] sorted, int from, int to) {
    int home = gram >>> 32 - bucketBits;
    while (bucket < home) {
      buckets[++bucket] = (int) (written + out.size());
    }
    int before = -1;
    int count = 0;
    for (int i = from; i < to && count < mostPlaces; i++) {
      int block = (int) sorted[i];
      if (block != before) {
        gaps[count++] = block - before - 1;
        before = block;
      }
    }
    out.putByte(gram << bucketBits >>> 24);
    out.put(count - 1);
    if (count < SIZED) {
      for (int i = 0; i < count; i++) {
        out.put(gaps[i]);
      }
    } else {
      sized(count);
    }
    if (out.size() > 1 << 16) {
      flush();
    }
  }

  private void sized(int count) {
    list.clear();
    int width = GapCode.width(blocks, count);
    for (int i = 0; i < count; i++) {
      code.put(gaps[i], width);
    }
    code.end();
    out.put(list.size());
    out.put(list.bytes(), list.size());
  }

  private void flush() {
    sink.write(out.bytes(), 0, out.size());
    written += out.size();
    out.clear();
  }

  int[] buckets() {
    return buckets;
  }

  long bytes() {
    return written;
  }

  long places() {
    return places;
  }
}
