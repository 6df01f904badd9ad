package stet.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stet.document.Block;
import stet.document.Document;
import stet.document.Metadata;
import stet.text.Span;

class GalleyTest {

  @Test
  void cutsWhereZonesBeginAndEnd() {
    List<Run> runs = runs("one two three", zone(4, 7, "a", "#x"));
    assertThat(runs).extracting(Run::text).containsExactly("one ", "two", " three");
    assertThat(runs.get(1).classes()).isEqualTo("a");
    assertThat(runs.get(1).href()).isEqualTo("#x");
    assertThat(runs.get(0).linked()).isFalse();
  }

  @Test
  void theShorterOfTwoLinksWins() {
    List<Run> runs = runs("one two three", zone(0, 13, "outer", "#o"), zone(4, 7, "inner", "#i"));
    assertThat(runs).extracting(Run::href).containsExactly("#o", "#i", "#o");
    assertThat(runs).extracting(Run::first).containsExactly(true, true, false);
  }

  @Test
  void zonesGoOnOverParagraphs() {
    List<Paragraph> set = Galley.of(document("one\ntwo"), List.of(zone(0, 7, "a", "#x")));
    assertThat(set).hasSize(2).allSatisfy(p -> assertThat(p.runs().getFirst().linked()).isTrue());
    assertThat(set.get(1).runs().getFirst().first()).isFalse();
  }

  @Test
  void textOutsideTheBlocksIsShownToo() {
    Document bare =
        new Document(
            "d", Metadata.none(), "one\n\ntwo", List.of(), List.of(), List.of(), Optional.empty());
    assertThat(Galley.of(bare, List.of()))
        .extracting(GalleyTest::text)
        .containsExactly("one", "two");
  }

  @Test
  void neitherLosesNorRepeatsALetter() {
    Random random = new Random(20310304);
    for (int round = 0; round < 300; round++) {
      String text =
          random
              .ints(60, 0, 5)
              .mapToObj("ab \nc"::charAt)
              .map(String::valueOf)
              .collect(Collectors.joining());
      List<Zone> zones = new ArrayList<>();
      for (int z = 0; z < random.nextInt(12); z++) {
        int start = random.nextInt(60);
        zones.add(zone(start, start + random.nextInt(61 - start), "z" + z, "#" + z));
      }
      assertThat(Galley.of(document(text), zones).stream().map(GalleyTest::text).toList())
          .isEqualTo(text.lines().filter(line -> !line.isEmpty()).toList());
    }
  }

  private static List<Run> runs(String text, Zone... zones) {
    return Galley.of(document(text), List.of(zones)).getFirst().runs();
  }

  private static Zone zone(int start, int end, String classes, String href) {
    return new Zone(new Span(start, end), "", classes, href, "", List.of());
  }

  private static String text(Paragraph paragraph) {
    return paragraph.runs().stream().map(Run::text).collect(Collectors.joining());
  }

  private static Document document(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i > start) {
          blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, i)));
        }
        start = i + 1;
      }
    }
    return new Document("d", Metadata.none(), text, blocks, List.of(), List.of(), Optional.empty());
  }
}
