package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import stet.app.ChangedSense.Answer;
import stet.app.ChangedSense.Kind;

/**
 * How many changes of sense are seen between two renderings, and how many honest renderings are
 * reproached, on texts written for Stet. The floors may rise, never sink.
 */
class ChangedSenseTest {

  /** Of 40 changed renderings of a kind at least so many get the flag of the kind. */
  private static final Map<Kind, Integer> CAUGHT =
      Map.of(
          Kind.NUMBER, 40,
          Kind.NEGATION, 34,
          Kind.NAME, 36,
          Kind.HEDGE, 30,
          Kind.CONDITION, 23,
          Kind.QUANTIFIER, 33,
          Kind.ROLES, 33,
          Kind.SCOPE, 15,
          Kind.OPPOSITE, 30);

  /** Of all honest renderings at most so many get any sense flag. */
  private static final int FALSE_ALARMS = 2;

  private static List<Answer> answers = List.of();

  @BeforeAll
  static void compareAll() throws IOException {
    answers = ChangedSense.all(new Wiring().stet());
  }

  @Test
  void eachKindHasFortyPairs() {
    for (Kind kind : Kind.values()) {
      assertThat(of(kind)).as(kind.toString()).hasSizeGreaterThanOrEqualTo(40);
    }
  }

  @Test
  void aChangedSenseIsCaught() {
    CAUGHT.forEach((kind, floor) ->
        assertThat(of(kind).stream().filter(Answer::caught).count())
            .as(kind.toString())
            .isGreaterThanOrEqualTo(floor));
  }

  @Test
  void anHonestRenderingIsHardlyEverReproached() {
    assertThat(answers.stream().filter(Answer::falseAlarm).count())
        .isLessThanOrEqualTo(FALSE_ALARMS);
  }

  private static List<Answer> of(Kind kind) {
    return answers.stream().filter(a -> a.kind() == kind).toList();
  }
}
