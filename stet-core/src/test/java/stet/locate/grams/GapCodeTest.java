package stet.locate.grams;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GapCodeTest {

  @Test
  void readsBackWhatItWrote() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      int blocks = 1 + random.nextInt(1 << 2 + random.nextInt(24));
      int[] places = random.ints(1 + random.nextInt(60), 0, blocks).sorted().distinct().toArray();
      int width = GapCode.width(blocks, places.length);
      Varint.Out out = new Varint.Out();
      out.putByte(99);
      GapCode.Writer writer = new GapCode.Writer(out);
      int before = -1;
      for (int place : places) {
        writer.put(place - before - 1, width);
        before = place;
      }
      writer.end();
      out.put(new byte[GapCode.OVERREAD], GapCode.OVERREAD);
      int[] read = new int[places.length];
      MemorySegment memory = MemorySegment.ofArray(Arrays.copyOf(out.bytes(), out.size()));
      GapCode.read(memory, 1, places.length, width, read);
      assertThat(read).containsExactly(places);
    }
  }

  @Test
  void takesLittleMoreThanTheFewestBitsPossible() {
    int blocks = 1 << 20;
    int[] places = new Random(8).ints(4000, 0, blocks).sorted().distinct().toArray();
    Varint.Out out = new Varint.Out();
    GapCode.Writer writer = new GapCode.Writer(out);
    int before = -1;
    for (int place : places) {
      writer.put(place - before - 1, GapCode.width(blocks, places.length));
      before = place;
    }
    writer.end();
    double perPlace = 8.0 * out.size() / places.length;
    assertThat(perPlace).isLessThan(Math.log((double) blocks / places.length) / Math.log(2) + 1.6);
  }
}
