package stet.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.segment.Pages.page;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stet.CpuTime;
import stet.document.Document;
import stet.document.Source;
import stet.document.Turn;
import stet.name.Names;
import stet.text.Span;

/**
 * Random and hostile texts: nothing is thrown, every span lies inside, time grows with the text.
 */
class SegmenterStormTest {

  private final Names names = Names.standard();
  private final Segmenter segmenter = new Segmenter(names);
  private final AppendedTranscript appended = new AppendedTranscript(segmenter, names);

  @Test
  void nothingIsThrownAndEverySpanLiesInside() {
    Random random = new Random(20260301);
    String[] pieces = {
      "MS. QUIST",
      ":",
      " ",
      "Q",
      "    ",
      "Question",
      "\n",
      "–",
      "?",
      ".",
      "(Applause.)",
      "[",
      "(",
      ")",
      "12:30",
      "The President",
      "Anna Lee (AL)",
      "AL",
      "“",
      "”",
      "said",
      "# ",
      "| ",
      "~ ",
      "* ",
      "https://a.b/ru/1",
      "Machine translation",
      "March 2, 2025",
      "🙂",
      "\u202e",
      "Лавров",
      "é",
      "A",
      "word",
      "PM",
      "🙂:",
      "!",
      "THE",
      "\t",
      "\u00a0",
      "Jr.",
      "S.V.",
      "'s",
      "**",
      "_",
      "<",
      ">"
    };
    for (int round = 0; round < 1500; round++) {
      String[] lines = new String[1 + random.nextInt(12)];
      for (int i = 0; i < lines.length; i++) {
        StringBuilder line = new StringBuilder("x".repeat(0));
        for (int j = random.nextInt(9); j >= 0; j--) {
          line.append(pieces[random.nextInt(pieces.length)]);
        }
        lines[i] = line.toString().replaceFirst("^([#|~*!] )$", "$1x");
      }
      check(page(lines));
    }
  }

  private void check(Document page) {
    Source source = segmenter.segment(page);
    int end = 0;
    for (Turn turn : source.turns()) {
      assertThat(turn.span().start()).as(page.text()).isGreaterThanOrEqualTo(end);
      end = turn.span().end();
      assertThat(end).isLessThanOrEqualTo(page.text().length());
      turn.labelSpan().ifPresent(span -> assertThat(page.text(span)).isEqualTo(turn.label()));
    }
    for (Span span : source.nonSpeech()) {
      assertThat(span.end()).isLessThanOrEqualTo(page.text().length());
    }
    appended
        .split(page)
        .ifPresent(split -> {
          segmenter.segment(split.article());
          segmenter.segment(split.source());
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MS. QUIST: Well, it is so. (Applause.) And so on.\nQ    Is it?\n",
        "((((((((((((((((((((",
        "Anna Lee: Anna Lee: Anna Lee: ",
        "Orlov ",
        "S.V. S.V. ",
        "THE PRESIDENT: x THE PRESIDENT: y. ",
        "The Council of the City of the State of the Union ",
        "a:\n",
        "–Sí.\n",
      })
  void timeGrowsWithTheText(String piece) {
    int size = 12_000;
    check(document(piece, size));
    long small = time(document(piece, size));
    long large = time(document(piece, 8 * size));
    assertThat(large)
        .as("8 times the text of %s", piece)
        .isLessThan(40 * Math.max(small, 4_000_000));
  }

  private static Document document(String piece, int size) {
    return page(piece.repeat(size / piece.length()).split("\n"));
  }

  /** CPU time in nanoseconds: a busy machine does not change it. */
  private long time(Document page) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long took =
          CpuTime.nanos(() -> {
            segmenter.segment(page);
            appended.split(page);
          });
      best = Math.min(best, took);
    }
    return best;
  }
}
