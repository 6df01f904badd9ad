package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The layout of a page costs what its letters cost, wherever somebody puts them. */
class PdfGrowthTest {

  private static final long NOISE = 200_000_000;

  @Test
  void timeGrowsAsThePageDoes() {
    Random random = new Random(20251124);
    for (int kind = 0; kind < 3; kind++) {
      cost(kind, 4_000, random);
      long last = 0;
      for (int n = 4_000; n <= 32_000; n *= 2) {
        long cost = cost(kind, n, random);
        assertThat(cost).as("kind %d, %d glyphs", kind, n).isLessThan(NOISE + 4 * last);
        last = Math.max(cost, NOISE / 4);
      }
    }
  }

  private static long cost(int kind, int n, Random random) {
    List<PdfGlyph> glyphs = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      float left = kind == 0 ? random.nextFloat(600) : kind == 1 ? 20 * (i % 30) : 15f * i;
      float base = kind == 0 ? random.nextFloat(800) : kind == 1 ? 3f * Math.floorDiv(i, 30) : 100;
      glyphs.add(new PdfGlyph("a", left, left + 5, base, 10, false, false));
    }
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<PdfLine> lines = new ArrayList<>();
    int column = 0;
    for (List<PdfSegment> part :
        PdfColumns.of(PdfHeads.withoutLineNumbers(PdfSegment.of(glyphs)))) {
      lines.addAll(PdfLine.of(1, column++, 800, part));
    }
    assertThat(PdfParagraphs.of(PdfHeads.remove(List.of(lines)).getFirst())).isNotEmpty();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}
