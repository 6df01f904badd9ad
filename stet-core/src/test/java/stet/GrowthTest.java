package stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import stet.document.Block;
import stet.document.Document;
import stet.document.Metadata;
import stet.text.Span;

/**
 * The whole check on articles and sources of n, 2n, 4n and 8n: the cost of eight times as much must
 * be far from the sixty-four times that a square would cost. CPU time of this thread, so that a
 * busy machine does not matter much; the bound is loose because sizes are small.
 */
class GrowthTest {

  /** Eight times the text may cost at most this many times as much. */
  private static final double MOST = 28;

  /** A run shorter than this, in nanoseconds, is counted as so long: it measures nothing. */
  private static final double LEAST = 4e6;

  private static final List<String> WORDS =
      List.of("river", "bridge", "winter", "council", "harvest", "engine", "window", "market");

  private record Shape(
      String name, int size, IntFunction<String> article, IntFunction<String> source) {}

  @TestFactory
  List<DynamicTest> eightTimesTheTextCostsNothingLikeSixtyFourTimesTheWork() {
    String lee = "Ann Lee: We sing.";
    return List.of(
            new Shape("opening marks", 6000, n -> "“".repeat(n), n -> lee),
            new Shape("straight marks", 1500, n -> "\" a ".repeat(n), n -> lee),
            new Shape(
                "one unclosed quotation", 3000, n -> "“" + many(n, GrowthTest::word), n -> lee),
            new Shape(
                "quotations that are found",
                120,
                n -> many(n, i -> "“The " + word(i) + "is " + word(i + 3) + ",” said Ann Lee.\n"),
                n -> many(n, i -> "Ann Lee: The " + word(i) + "is " + word(i + 3) + ".\n")),
            new Shape(
                "one quotation full of ellipses",
                400,
                n -> "“" + many(n, i -> word(i) + "… ") + "” said Ann Lee.",
                n -> "Ann Lee: " + many(2 * n, GrowthTest::word)),
            new Shape(
                "one long quotation with a change here and there",
                1500,
                n -> "“" + many(n, GrowthTest::word) + "” said Ann Lee.",
                n -> "Ann Lee: " + many(n, i -> word(i % 9 == 0 ? i + 1 : i))),
            new Shape(
                "one word over and over",
                1500,
                n -> "“the the the the the the” said Ann Lee.",
                n -> "Ann Lee: " + "the ".repeat(n)),
            new Shape("names", 500, n -> many(n, i -> "Ann " + name(i) + " said so. "), n -> lee),
            new Shape(
                "speakers",
                300,
                n -> "“We sing,” said Ann Lee.",
                n -> many(n, i -> "Ann " + name(i) + ": We sing.\n")),
            new Shape(
                "reported speech",
                500,
                n -> many(n, i -> "He said that the " + word(i) + "is a " + word(i + 1) + ". "),
                n -> lee))
        .stream()
        .map(shape -> DynamicTest.dynamicTest(shape.name(), () -> assertGrowth(shape)))
        .toList();
  }

  private static void assertGrowth(Shape shape) {
    cost(shape, shape.size()); // warms up
    double small = Math.max(LEAST, cost(shape, shape.size()));
    double large = cost(shape, 8 * shape.size());

    assertThat(large / small).as("8n against n").isLessThan(MOST);
  }

  private static double cost(Shape shape, int n) {
    Stet stet = Stet.standard();
    Document article = document("article", shape.article().apply(n));
    Document source = document("source", shape.source().apply(n));
    return CpuTime.nanos(() -> stet.check(stet.dossier(article, List.of(source), List.of())));
  }

  private static String many(int n, IntFunction<String> piece) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      text.append(piece.apply(i));
    }
    return text.toString();
  }

  private static String word(int i) {
    return WORDS.get(Math.floorMod(i * 5, WORDS.size())) + (char) ('a' + i % 23) + (i % 97) + " ";
  }

  private static String name(int i) {
    return "Lee" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676);
  }

  private static Document document(String id, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n")) {
      if (!line.isBlank()) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, start + line.length())));
      }
      start += line.length() + 1;
    }
    return new Document(id, Metadata.none(), text, blocks, List.of(), List.of(), Optional.of("en"));
  }
}
