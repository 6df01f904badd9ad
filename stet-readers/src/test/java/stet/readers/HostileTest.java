package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.readers.Texts.READERS;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stet.document.Block;
import stet.document.Document;
import stet.document.Reading;

/** Inputs made to break readers: each is answered, and in time that grows as the input does. */
class HostileTest {

  private static final boolean LONG = Boolean.getBoolean("stet.long");

  /** Letters of the smallest of four inputs. */
  private static final int SIZE = LONG ? 60_000 : 25_000;

  /** What is fast is not measured well: below this a doubling says nothing, in ns. */
  private static final long NOISE = 150_000_000;

  record Hostile(String name, IntFunction<String> text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Hostile> hostile() {
    Map<String, IntFunction<String>> all = new LinkedHashMap<>();
    all.put("quotes.txt", n -> "“".repeat(n));
    all.put("stars.txt", n -> "*a ".repeat(n / 3));
    all.put("starRuns.txt", n -> "**a** ".repeat(n / 6));
    all.put("brackets.txt", n -> "[".repeat(n));
    all.put("links.txt", n -> "[a](".repeat(n / 4));
    all.put("pairs.txt", n -> "[a](b)".repeat(n / 6));
    all.put("tags.txt", n -> "<a ".repeat(n / 3));
    all.put("entities.txt", n -> "&amp".repeat(n / 4));
    all.put("emptyLines.txt", n -> "\n".repeat(n) + "end");
    all.put("shortLines.txt", n -> "Q  a\n".repeat(n / 5));
    all.put("deepQuotes.txt", n -> ">".repeat(n) + " a");
    all.put("spaces.txt", n -> "a" + " ".repeat(n) + "b");
    all.put("colons.txt", n -> "A: ".repeat(n / 3));
    all.put("frontMatter.txt", n -> "---\n" + "a: b\n".repeat(n / 5));
    all.put("pipes.txt", n -> "|a".repeat(n / 2) + "|");
    all.put("emphasis.md", n -> "*a _b ".repeat(n / 6));
    all.put("brackets.md", n -> "[".repeat(n));
    all.put("deepQuotes.md", n -> ">".repeat(n) + " a");
    all.put("deepLists.md", n -> "- ".repeat(n / 2) + "a");
    all.put("references.md", n -> "[a][b] ".repeat(n / 7));
    all.put("nested.html", n -> "<html><body>" + "<div>".repeat(n / 5) + "deep");
    all.put("nestedBold.html", n -> "<html><body>" + "<b><p>x".repeat(n / 7));
    all.put("nestedTables.html", n -> "<html><body>" + "<table><tr><td>x".repeat(n / 16));
    all.put("unclosed.html", n -> "<html><body><p>" + "<a href=x".repeat(n / 9));
    all.put("lineBreaks.html", n -> "<html><body><p>" + "a<br>".repeat(n / 5));
    all.put("siblings.html", n -> "<html><body>" + "<p>x, y, z</p>".repeat(n / 14));
    all.put("attributes.html", n -> "<html><body " + "a=b ".repeat(n / 4) + "><p>x");
    all.put("nested.xml", n -> "<?xml version='1.0'?>" + "<a>".repeat(n / 3) + "deep");
    all.put("nested.json", n -> "{\"a\":" + "[".repeat(n));
    all.put("cues.vtt", n -> "WEBVTT\n\n" + "00:01.0 --> 00:02.0\n<<<<\n\n".repeat(n / 25));
    all.put("tagCue.vtt", n -> "WEBVTT\n\n00:01.0 --> 00:02.0\n" + "<".repeat(n));
    return all.entrySet().stream().map(e -> new Hostile(e.getKey(), e.getValue()));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void timeGrowsAsTheInputDoes(Hostile hostile) {
    cost(hostile, SIZE);
    long last = 0;
    for (int n = SIZE; n <= 8 * SIZE; n *= 2) {
      long cost = cost(hostile, n);
      assertThat(cost).as("%s of %d letters", hostile, n).isLessThan(NOISE + 4 * last);
      last = Math.max(cost, NOISE / 4);
    }
  }

  private static long cost(Hostile hostile, int n) {
    byte[] bytes = hostile.text().apply(n).getBytes(StandardCharsets.UTF_8);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Reading reading = READERS.read(hostile.name(), bytes, Optional.empty());
    assertThat(reading.name()).isEqualTo(hostile.name());
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  @Test
  void aHundredThousandNestedTagsAreRead() {
    String page = "<html><body>" + "<div>".repeat(100_000) + "<p>Down here.</p>";
    assertThat(Texts.read("deep.html", page).text()).isEqualTo("Down here.");
    String xml = "<?xml version='1.0'?>" + "<a>".repeat(100_000) + "<p>Down here.</p>";
    assertThat(Texts.read("deep.xml", xml).text()).isEqualTo("Down here.");
  }

  @Test
  void fiftyMegabytesOfOpeningQuotesAreRead() {
    int megabytes = LONG ? 50 : 3;
    String quotes = "“".repeat(megabytes * 1_000_000 / 3);
    assertThat(Texts.read("quotes.txt", quotes).text()).hasSize(quotes.length());
  }

  @Test
  void mutantsOfGoodFilesAreAnsweredTwiceAlike() {
    Map<String, String> seeds =
        Map.of(
            "a.html",
            "<html><head><title>T</title></head><body><article><p>One, <b>two</b>, three, four and"
                + " five words.</p><ul><li>a<li>b</ul><table><tr><td>x<td>y</table></article>",
            "a.xml",
            "<?xml version='1.0'?><d><t>x</t><content><![CDATA[<p>Hello <b>you</b></p>]]></content>",
            "a.vtt",
            "WEBVTT\n\n1\n00:01.000 --> 00:02.000\n<v Ann>Hello</v>\n\n2\n00:03.000 --> 00:04.0\nBye",
            "a.md",
            "---\ntitle: \"A\\u00e9\"\n---\n# H\n\n> q\n\n* [a](b) **c**\n\n|a|b|\n|-|-|\n|c|d|\n",
            "a.txt",
            "---\ntitle: x\n---\nQ    Hello.\nMS. LEE:  Yes — *no* [a](b) <br> &amp; \\[x\\]\n\n> q",
            "a.json",
            "[{\"speaker\":\"A\",\"text\":\"b\"},{\"speaker\":\"C\",\"text\":\"d\\n\"}]");
    Random random = new Random(20310504);
    for (int i = 0; i < (LONG ? 20_000 : 500); i++) {
      for (Map.Entry<String, String> seed : seeds.entrySet()) {
        byte[] mutant = mutate(seed.getValue().getBytes(StandardCharsets.UTF_8), random);
        Reading first = READERS.read(seed.getKey(), mutant, Optional.empty());
        assertThat(READERS.read(seed.getKey(), mutant, Optional.empty())).isEqualTo(first);
        if (first instanceof Reading.Read(var document)) {
          check(document);
        }
      }
    }
  }

  private static byte[] mutate(byte[] seed, Random random) {
    byte[] mutant = seed.clone();
    int changes = 1 + random.nextInt(6);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(mutant.length);
      switch (random.nextInt(4)) {
        case 0 -> mutant[at] = (byte) random.nextInt(256);
        case 1 -> mutant[at] = (byte) "<>&*[](){}\"'\n-:|#>`\\ ".charAt(random.nextInt(21));
        case 2 -> mutant = java.util.Arrays.copyOf(mutant, at + 1);
        default -> {
          int from = random.nextInt(mutant.length);
          int length = Math.min(mutant.length - Math.max(at, from), 20);
          System.arraycopy(mutant.clone(), from, mutant, at, length);
        }
      }
    }
    return mutant;
  }

  private static void check(Document document) {
    for (Block block : document.blocks()) {
      String text = document.text(block.span());
      assertThat(text).isNotEmpty().doesNotContain("\n").isEqualTo(text.strip());
      assertThat(text.chars().filter(c -> c < ' ')).isEmpty();
    }
    document.emphases().forEach(e -> assertThat(document.text(e.span())).isNotBlank());
  }
}
