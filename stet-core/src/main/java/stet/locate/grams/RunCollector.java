package stet.locate.grams;

/** Goes over all words of a segment and hands every run that is listed on, with its place. */
final class RunCollector {

  /** Places that are kept of a run too common for any list, to show where it stands at all. */
  private static final int STOCK_PLACES = 32;

  private static final int STOCK_BITS = 16;

  /** Most runs that end with one word and are listed. */
  private static final int PER_WORD = 2;

  private final RunWalker walker;
  private final byte[] stocked = new byte[1 << STOCK_BITS];
  private final PlaceParts parts;
  private final long[] places = new long[1 << 12];

  RunCollector(Commonness common, PlaceParts parts) {
    walker = new RunWalker(common);
    this.parts = parts;
  }

  void walk(IntColumn tokens) {
    int[] chunk = new int[IntColumn.CHUNK];
    long block = 0;
    int size = 0;
    for (int c = 0; c < tokens.chunks(); c++) {
      int n = tokens.chunk(c, chunk);
      for (int i = 0; i < n; i++) {
        if (chunk[i] == Grams.STEP) {
          block++;
          continue;
        }
        walker.next(chunk[i]);
        size = listed(block, size);
        if (size > places.length - PER_WORD) {
          parts.add(places, size);
          size = 0;
        }
      }
    }
    parts.add(places, size);
  }

  // What is no place is written down as well, and over it the next one: whether a word ends a run
  // cannot be guessed, and a wrong guess costs a processor more than a number too many.
  private int listed(long block, int from) {
    int size = from;
    int longer = walker.longer();
    int shorter = walker.shorter();
    places[size] = (long) longer << 32 | block;
    size += longer != RunWalker.NONE ? 1 : 0;
    places[size] = (long) shorter << 32 | block;
    size += (shorter != RunWalker.NONE ? 1 : 0) & (shorter != longer ? 1 : 0);
    int stock = walker.stock();
    int phrase = stock >>> 32 - STOCK_BITS;
    if (stocked[phrase] < STOCK_PLACES && stock != RunWalker.NONE) {
      stocked[phrase]++;
      places[size++] = (long) stock << 32 | block;
    }
    return size;
  }
}
