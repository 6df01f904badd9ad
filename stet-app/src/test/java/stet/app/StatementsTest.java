package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import stet.Stet;
import stet.app.StatementSet.Item;

/** How often statements without marks are answered rightly, on texts written for Stet. */
class StatementsTest {

  private static Map<Item, String> answers = Map.of();

  @BeforeAll
  static void checkAll() throws IOException {
    Stet stet = new Wiring().stet();
    List<Item> items =
        StatementSet.read(Checkout.root().resolve("stet-app/src/test/resources/statements.txt"));
    answers = items.stream().collect(Collectors.toMap(i -> i, i -> answer(stet, i)));
  }

  private static String answer(Stet stet, Item item) {
    return StatementSet.check(stet, item).map(f -> f.verdict().name()).orElse("none");
  }

  /** Share, in per cent, of the items of a kind that get this verdict. */
  private static double share(Predicate<String> kind, String verdict) {
    List<Item> mine = answers.keySet().stream().filter(i -> kind.test(i.kind())).toList();
    long right = mine.stream().filter(i -> verdict.equals(answers.get(i))).count();
    return 100.0 * right / mine.size();
  }

  private static boolean isChanged(String kind) {
    return !kind.equals("S") && !kind.equals("N");
  }

  @Test
  void whatTheSourceSaysIsSupported() {
    assertThat(share("S"::equals, "Supported")).isGreaterThanOrEqualTo(95);
    assertThat(share("S"::equals, "Contradicted")).isZero();
  }

  @Test
  void whatTheSourceNeverMentionsIsNotLocated() {
    assertThat(share("N"::equals, "NotLocated")).isEqualTo(100);
  }

  @Test
  void aChangedStatementIsHardlyEverSupported() {
    assertThat(share(StatementsTest::isChanged, "Supported")).isLessThanOrEqualTo(2);
  }

  @Test
  void aChangedStatementIsMostlyContradicted() {
    assertThat(share(StatementsTest::isChanged, "Contradicted")).isGreaterThanOrEqualTo(90);
    for (String kind : List.of("number", "date", "name", "negation", "order")) {
      assertThat(share(kind::equals, "Contradicted")).as(kind).isGreaterThanOrEqualTo(85);
    }
  }

  @Test
  void theSetHoldsEnoughOfEveryKind() {
    Map<String, Long> kinds =
        answers.keySet().stream().collect(Collectors.groupingBy(Item::kind, Collectors.counting()));
    assertThat(kinds.get("S")).isGreaterThanOrEqualTo(40);
    assertThat(kinds.get("N")).isGreaterThanOrEqualTo(20);
    assertThat(kinds.values().stream().mapToLong(n -> n).sum()).isGreaterThanOrEqualTo(150);
  }
}
