package stet.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.document.Passage;
import stet.report.Coverage;
import stet.report.Coverage.State;
import stet.text.Span;

class HeatStripTest {

  @Test
  void eachStateHasItsSign() {
    assertThat(strip(3, State.QUOTED, State.PARAPHRASED, State.UNMENTIONED)).isEqualTo("█▒·");
  }

  @Test
  void oneQuotedSentenceAmongManyIsStillSeen() {
    State[] states = new State[400];
    java.util.Arrays.fill(states, State.UNMENTIONED);
    states[201] = State.QUOTED;
    assertThat(strip(20, states)).hasSize(20).containsOnlyOnce("▓").doesNotContain("█");
  }

  @Test
  void aSourceWithoutWordsHasAnEmptyStrip() {
    assertThat(HeatStrip.of(new Coverage("empty.txt", List.of()), 40)).isEmpty();
  }

  private static String strip(int cells, State... states) {
    List<Coverage.Covered> covered = new ArrayList<>();
    for (State state : states) {
      Passage passage = new Passage("d", new Span(0, 10), "ten chars.", Optional.empty());
      covered.add(new Coverage.Covered(passage, state, 0.5, List.of()));
    }
    return HeatStrip.of(new Coverage("d", covered), cells);
  }
}
