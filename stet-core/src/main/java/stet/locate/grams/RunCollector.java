package stet.locate.grams;

/** Goes over all words of a segment and hands every run that is listed on, with its place. */
final class RunCollector {

  /** Places that are kept of a run too common for any list, to show where it stands at all. */
  private static final int STOCK_PLACES = 32;

  private static final int STOCK_BITS = 16;

  private final RunWalker walker;
  private final byte[] stocked = new byte[1 << STOCK_BITS];
  private final PostingsWriter postings;

  RunCollector(Commonness common, PostingsWriter postings) {
    walker = new RunWalker(common);
    this.postings = postings;
  }

  void walk(IntColumn tokens) {
    int[] chunk = new int[IntColumn.CHUNK];
    int block = 0;
    for (int c = 0; c < tokens.chunks(); c++) {
      int n = tokens.chunk(c, chunk);
      for (int i = 0; i < n; i++) {
        if (chunk[i] == Grams.STEP) {
          block++;
        } else {
          word(chunk[i], block);
        }
      }
    }
  }

  private void word(int token, int block) {
    walker.next(token);
    int longer = walker.longer();
    int shorter = walker.shorter();
    if (longer != RunWalker.NONE) {
      postings.add(longer, block);
    }
    if (shorter == RunWalker.NONE) {
      stock(walker.stock(), block);
    } else if (shorter != longer) {
      postings.add(shorter, block);
    }
  }

  private void stock(int gram, int block) {
    if (gram != RunWalker.NONE) {
      int at = gram >>> 32 - STOCK_BITS;
      if (stocked[at] < STOCK_PLACES) {
        stocked[at]++;
        postings.add(gram, block);
      }
    }
  }
}
