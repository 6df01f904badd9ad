package stet.locate.grams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlaceSortingTest {

  /** Scratch on the heap. */
  private static final class Heap implements Scratch {
    private final List<int[]> kept = new ArrayList<>();

    @Override
    public long put(int[] numbers, int from, int length) {
      kept.add(Arrays.copyOfRange(numbers, from, from + length));
      return kept.size() - 1L;
    }

    @Override
    public void take(long place, int[] into, int from, int length) {
      System.arraycopy(kept.get((int) place), 0, into, from, length);
    }
  }

  @Test
  void placesComeBackSortedByRunAndInTheOrderOfTheText() {
    Random random = new Random(9);
    Heap heap = new Heap();
    PlaceParts parts = new PlaceParts(heap);
    long[] places = new long[60_000];
    long block = 0;
    for (int i = 0; i < places.length; i++) {
      block += random.nextInt(50) == 0 ? random.nextInt(2000) : random.nextInt(3);
      int run =
          random.nextInt(2000) * 0x9E3779B1 & 0x03FF_FFFF; // four parts, so that they are put aside
      places[i] = (long) run << 32 | block;
    }
    parts.add(places, places.length);
    assertThat(heap.kept).isNotEmpty();
    PostingsSorter sorter = new PostingsSorter(parts);
    List<Long> sorted = new ArrayList<>();
    for (int p = 0; p < PlaceParts.PARTS; p++) {
      Arrays.stream(sorter.sort(parts, p), 0, parts.size(p)).forEach(sorted::add);
    }
    assertThat(sorted).containsExactlyElementsOf(Arrays.stream(places).sorted().boxed().toList());
  }
}
