package stet.locate.grams;

import java.util.Arrays;

/**
 * The places of runs as they come, in parts by the first eight bits of the run; a part is put aside
 * a slab at a time. There a place is one number: the run's other 24 bits, and how many blocks it
 * lies behind the place before; {@value #FAR} blocks and more are told by a number of their own.
 */
final class PlaceParts {

  static final int PARTS = 256;

  /** Blocks that do not fit into a place's number. */
  private static final int FAR = 255;

  /** Numbers of a part in memory: some pages, so that putting them aside costs little. */
  private static final int SLAB = 1 << 12;

  private final Scratch scratch;
  private final int[] slabs = new int[PARTS * SLAB];
  private final int[] filled = new int[PARTS];
  private final int[] blocks = new int[PARTS];
  private final int[] sizes = new int[PARTS];
  private final long[][] aside = new long[PARTS][4];
  private final int[] slabsAside = new int[PARTS];

  PlaceParts(Scratch scratch) {
    this.scratch = scratch;
  }

  /** Takes the first places of a column, each a run in its upper half and a block in its lower. */
  void add(long[] places, int n) {
    for (int i = 0; i < n; i++) {
      int gram = (int) (places[i] >>> 32);
      int block = (int) places[i];
      int part = gram >>> 24;
      int distance = block - blocks[part];
      blocks[part] = block;
      sizes[part]++;
      put(part, gram << 8 | Math.min(distance, FAR));
      if (distance >= FAR) {
        put(part, distance);
      }
    }
  }

  private void put(int part, int number) {
    slabs[part * SLAB + filled[part]++] = number;
    if (filled[part] == SLAB) {
      if (slabsAside[part] == aside[part].length) {
        aside[part] = Arrays.copyOf(aside[part], slabsAside[part] * 2);
      }
      aside[part][slabsAside[part]++] = scratch.put(slabs, part * SLAB, SLAB);
      filled[part] = 0;
    }
  }

  /** Places in a part. */
  int size(int part) {
    return sizes[part];
  }

  /** Numbers that tell the places of a part. */
  int numbers(int part) {
    return Math.addExact(Math.multiplyExact(slabsAside[part], SLAB), filled[part]);
  }

  /** Takes up the numbers of a part. */
  void take(int part, int[] into) {
    int to = 0;
    for (int s = 0; s < slabsAside[part]; s++) {
      scratch.take(aside[part][s], into, to, SLAB);
      to += SLAB;
    }
    System.arraycopy(slabs, part * SLAB, into, to, filled[part]);
  }

  /** Goes over the numbers of a part, as {@link #take} gave them. */
  static final class Walk {
    private final int[] numbers;
    private int next;
    private int run;
    private int block;

    Walk(int[] numbers) {
      this.numbers = numbers;
    }

    /** Goes on to the next place; there must be one. */
    void next() {
      int number = numbers[next++];
      int distance = number & FAR;
      run = number >>> 8;
      block += distance < FAR ? distance : numbers[next++];
    }

    /** The 24 bits of the run that its part does not tell. */
    int run() {
      return run;
    }

    int block() {
      return block;
    }
  }
}
