package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.readers.Texts.lines;
import static stet.readers.Texts.read;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadedSectionsTest {

  private static final String FIRST =
      "The ferry to Tarsk will run again from Monday, said the harbour master, after a winter in"
          + " which the island could be reached by helicopter only, and not every day.";

  private static final String SECOND =
      "She had ordered the new engine in autumn, she said, and it came in the last week of March,"
          + " on a lorry that was too wide for the bridge at Oslund.";

  @Test
  void aSectionHeadedAsOtherPagesGoesThoughItHoldsMoreThanTheText() {
    String other =
        "<p>Another story, about another island, which is longer than the one above it, and has"
            + " as many commas, and as few links, as any text that a page would show in full.</p>";
    for (String heading :
        List.of("You may also like", "Você pode gostar...", "Читайте также:", "ये भी पढ़ें:")) {
      assertThat(
              page(
                  "<section><h3>%s</h3><article>%s</article></section>"
                      .formatted(heading, other.repeat(4))))
          .as(heading)
          .containsExactly(FIRST, SECOND);
    }
  }

  @Test
  void commentsGoByTheirHeadingAndEndAtTheNextOne() {
    String comment =
        "<p>I took that helicopter twice, and the second time it had to turn around over the sea"
            + " because nobody had cleared the landing place of sheep, would you believe it.</p>";
    assertThat(
            page("<h3>Comments (2)</h3>" + comment + comment + "<h3>How to book</h3><p>Write.</p>"))
        .containsExactly(FIRST, SECOND, "How to book", "Write.");
  }

  @Test
  void aHeadingThatAnyTextMayHaveTakesLinksOnly() {
    String prose =
        "<p>The board put every harbour into one of three classes, by the depth of its water, and"
            + " a class decides what a ship pays for a night at the quay, and who inspects it.</p>";
    assertThat(page("<h2>Categories</h2>" + prose)).contains("Categories").hasSize(4);
    assertThat(page("<h2>Categories</h2><ul><li><a href=/a>Harbours</a></li></ul>"))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void aPageOfHeadingsAloneTakesTimeInProportion() {
    for (String one :
        List.of(
            "<p>Comments</p><p><a href=/a>Tags</a></p>",
            "<h2 itemprop=text>Comments</h2>",
            "<h2 itemprop=text><a href=/a>Tags</a></h2>")) {
      time(one.repeat(2_000));
      long small = time(one.repeat(4_000));
      long large = time(one.repeat(16_000));
      assertThat(large).as(one).isLessThan(12 * Math.max(small, 20_000_000));
    }
  }

  private static List<String> page(String end) {
    return lines(
        read(
            "a.html",
            "<title>Ferry to Tarsk</title><article><h1>Ferry to Tarsk</h1><p>%s</p><p>%s</p>%s</article>"
                .formatted(FIRST, SECOND, end)));
  }

  private static long time(String body) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Texts.READERS.read(
        "a.html", ("<html><body>" + body).getBytes(StandardCharsets.UTF_8), Optional.empty());
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }
}
