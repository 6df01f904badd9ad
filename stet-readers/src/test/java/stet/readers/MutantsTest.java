package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.readers.Texts.READERS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stet.document.Reading;

/**
 * Broken copies of good files of every format: each ends in a text or in a refusal with a reason,
 * the same one twice. Bits are flipped, ends cut off, pieces of other files spliced in.
 */
class MutantsTest {

  /** In all; the formats share them. */
  private static final int DOSE = Boolean.getBoolean("stet.long") ? 20_000 : 1_200;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> seeds() throws IOException {
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    try (Pdf pdf =
        new Pdf()
            .page()
            .at(72, 60, 16, Pdf.BOLD, "The Ferry")
            .lines(72, 100, "Ann Lee said that the fer-", "ry runs again, at last.")
            .page()
            .at(72, 100, "Q. Does it?")) {
      seeds.put("a.pdf", pdf.bytes());
    }
    byte[] docx =
        Docx.file(
            Docx.styled("Heading1", "The Ferry") + Docx.paragraph("MS. LEE: It runs."),
            "<w:footnote>" + Docx.paragraph("Again.") + "</w:footnote>",
            "<dc:title>x</dc:title>");
    seeds.put("a.docx", docx);
    String page =
        "<html><head><title>T</title></head><body><p>The ferry runs, they say.</p></body>";
    byte[] html = bytes(page);
    seeds.put("a.html", html);
    byte[] warc = bytes(Packed.response("https://a.invalid/", "200 OK", "text/html", page));
    seeds.put("a.warc", warc);
    seeds.put("a.warc.gz", Packed.gzip(warc));
    seeds.put("a.zip", Packed.zip("a.html", html, "b.docx", docx, "c.txt", bytes("Some words.")));
    seeds.put(
        "a.tei",
        bytes(
            "<TEI><text><body><u who='#AnnLee' start='1' end='2'><seg>We <kinesic><desc>x</desc>"
                + "</kinesic> start.</seg></u></body></text></TEI>"));
    seeds.put(
        "a.srt",
        bytes(
            """
            1
            00:00:01,000 --> 00:00:02,500
            <i>Hello</i>

            2
            00:00:03,000 --> 00:00:04,000
            Bye
            """));
    seeds.put(
        "a.json",
        bytes(
            "[{\"speaker\":1,\"text\":\"a"
                + " b\",\"start\":1,\"end\":2},{\"speaker\":\"C\",\"text\":\"d\"}]"));
    return seeds;
  }

  @Test
  void endInATextOrARefusalTheSameOneTwice() throws IOException {
    Map<String, byte[]> seeds = seeds();
    List<byte[]> all = List.copyOf(seeds.values());
    Random random = new Random(20251124);
    for (int i = 0; i < DOSE / seeds.size(); i++) {
      for (Map.Entry<String, byte[]> seed : seeds.entrySet()) {
        byte[] mutant = mutant(seed.getValue(), all.get(random.nextInt(all.size())), random);
        Reading first = READERS.read(seed.getKey(), mutant, Optional.empty());
        assertThat(READERS.read(seed.getKey(), mutant, Optional.empty()))
            .as("mutant %d of %s", i, seed.getKey())
            .isEqualTo(first);
        switch (first) {
          case Reading.Read(var document) -> assertThat(document.text()).isNotBlank();
          case Reading.Unreadable(var _, var reason) -> assertThat(reason).isNotBlank();
        }
      }
    }
  }

  private static byte[] mutant(byte[] seed, byte[] other, Random random) {
    byte[] mutant = seed.clone();
    for (int changes = 1 + random.nextInt(5); changes > 0; changes--) {
      int at = random.nextInt(mutant.length);
      switch (random.nextInt(6)) {
        case 0, 1, 2 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
        case 3 -> mutant[at] = (byte) random.nextInt(256);
        case 4 -> mutant = Arrays.copyOf(mutant, Math.max(1, at));
        default -> mutant = spliced(mutant, at, other, random);
      }
    }
    return mutant;
  }

  /** A piece of another file put in. */
  private static byte[] spliced(byte[] into, int at, byte[] other, Random random) {
    int from = random.nextInt(other.length);
    int length = Math.min(other.length - from, 1 + random.nextInt(60));
    byte[] result = new byte[into.length + length];
    System.arraycopy(into, 0, result, 0, at);
    System.arraycopy(other, from, result, at, length);
    System.arraycopy(into, at, result, at + length, into.length - at);
    return result;
  }
}
