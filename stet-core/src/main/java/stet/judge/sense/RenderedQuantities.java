package stet.judge.sense;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.judge.SenseFlag;
import stet.judge.words.SenseWords;

/**
 * How many and how often, between two renderings: "all" where the passage has "some", "often" where
 * it has "rarely". Told only of amounts that exclude each other, where the one has its like nowhere
 * on the other side and both belong to the same words.
 */
final class RenderedQuantities {

  private enum Amount {
    ALL,
    MOST,
    HALF,
    MANY,
    SOME,
    FEW
  }

  private static final Set<String> TIMES =
      Set.of(
          "always",
          "often",
          "frequently",
          "sometimes",
          "occasionally",
          "rarely",
          "seldom",
          "usually");

  /** After "a", "the" or "great" these are amounts: a lot of, the majority of. */
  private static final Set<String> MOST_OF = Set.of("majority", "most");

  private static final Set<String> MANY_OF = Set.of("lot", "lots", "plenty");

  private final SenseWords words;

  RenderedQuantities(SenseWords words) {
    this.words = words;
  }

  private record Quantity(int at, Amount amount, boolean time) {}

  void of(Beside side, List<SenseFlag> flags) {
    List<Quantity> here = quantities(side.said());
    List<Quantity> there = quantities(side.found());
    for (Quantity said : here) {
      for (Quantity found : there) {
        if (said.time == found.time
            && exclude(said.amount, found.amount)
            && lacks(there, said)
            && lacks(here, found)
            && side.agree(said.at, found.at)) {
          flags.add(
              new SenseFlag.QuantifierChanged(
                  side.said().get(said.at), side.found().get(found.at), side.passage()));
          return;
        }
      }
    }
  }

  private static boolean lacks(List<Quantity> others, Quantity quantity) {
    return others.stream()
        .noneMatch(o -> o.time == quantity.time && !exclude(o.amount, quantity.amount));
  }

  // Many and most, some and few, are too near to each other for two translators.
  private static boolean exclude(Amount a, Amount b) {
    return a != b
        && !near(a, b, Amount.MANY, Amount.MOST)
        && !near(a, b, Amount.SOME, Amount.FEW)
        && !near(a, b, Amount.SOME, Amount.MANY)
        && !near(a, b, Amount.HALF, Amount.SOME)
        && !near(a, b, Amount.HALF, Amount.MANY);
  }

  private static boolean near(Amount a, Amount b, Amount x, Amount y) {
    return EnumSet.of(a, b).equals(EnumSet.of(x, y));
  }

  private List<Quantity> quantities(List<String> forms) {
    List<Quantity> quantities = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      String before = i > 0 ? forms.get(i - 1) : "";
      if (words.isNegator(before) || form.equals("both") || form.equals("everything")) {
        continue; // "not all": another amount; "both" may be "the two"; everything is no head
      }
      boolean time = TIMES.contains(form);
      int at = i;
      amount(form, before).ifPresent(amount -> quantities.add(new Quantity(at, amount, time)));
    }
    return quantities;
  }

  private Optional<Amount> amount(String form, String before) {
    if (MOST_OF.contains(form)) {
      return Optional.of(Amount.MOST);
    }
    if (MANY_OF.contains(form)) {
      return Optional.of(Amount.MANY);
    }
    if (form.equals("few")) {
      return Optional.of(before.equals("a") ? Amount.SOME : Amount.FEW);
    }
    if (form.equals("little")) {
      return Optional.empty(); // small
    }
    return words
        .quantifier(form)
        .flatMap(group ->
            switch (group) {
              case "quantifier-all" -> Optional.of(Amount.ALL);
              case "quantifier-most" -> Optional.of(Amount.MOST);
              case "quantifier-half" -> Optional.of(Amount.HALF);
              case "quantifier-many" -> Optional.of(Amount.MANY);
              case "quantifier-some" -> Optional.of(Amount.SOME);
              case "quantifier-few" -> Optional.of(Amount.FEW);
              default -> Optional.empty();
            });
  }
}
