package stet.locate.grams;

/** Goes over all words of a segment and tells every run that is listed, with its place. */
final class RunCollector {

  /** Places that are kept of a run too common for any list, to show where it stands at all. */
  private static final int STOCK_PLACES = 32;

  private static final int STOCK_BITS = 16;

  private final RunWalker low;
  private final RunWalker high;
  private final byte[] stocked = new byte[1 << STOCK_BITS];
  private final Listing listing;

  /** Receives the runs. */
  @FunctionalInterface
  interface Listing {
    void add(int gram, int block);
  }

  RunCollector(CommonCounts common, Listing listing) {
    low = new RunWalker(common.low());
    high = new RunWalker(common.high());
    this.listing = listing;
  }

  void walk(IntColumn tokens) {
    int[] token = new int[IntColumn.CHUNK];
    int block = 0;
    for (int c = 0; c < tokens.chunks(); c++) {
      int n = tokens.chunk(c, token);
      for (int i = 0; i < n; i++) {
        if (token[i] == Grams.STEP) {
          block++;
          continue;
        }
        int longer = low.next(token[i]);
        int shorter = high.next(token[i]);
        if (longer != RunWalker.NONE) {
          listing.add(longer, block);
        }
        if (shorter == RunWalker.NONE) {
          stock(high.stock(), block);
        } else if (shorter != longer) {
          listing.add(shorter, block);
        }
      }
    }
  }

  private void stock(int gram, int block) {
    if (gram != RunWalker.NONE) {
      int at = gram >>> 32 - STOCK_BITS;
      if (stocked[at] < STOCK_PLACES) {
        stocked[at]++;
        listing.add(gram, block);
      }
    }
  }
}
