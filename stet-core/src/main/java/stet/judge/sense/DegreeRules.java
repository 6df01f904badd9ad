package stet.judge.sense;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import stet.document.Passage;
import stet.judge.SenseFlag;
import stet.judge.words.SenseWords;

/** How sure and how many, between two renderings: must for may, few for most. */
final class DegreeRules {

  private static final Set<String> DUTY = Set.of("must", "shall");
  private static final Set<String> NEED =
      Set.of(
          "need",
          "needs",
          "needed",
          "necessary",
          "required",
          "obliged",
          "should",
          "have",
          "has",
          "had",
          "only");
  private static final Set<String> POSSIBILITY =
      Set.of("can", "may", "might", "could", "able", "possible", "possibly", "perhaps");

  /** Words that leave nobody out. */
  private static final Set<String> ALL = Set.of("all", "every", "each", "everyone", "everybody");

  private final SenseWords words;

  DegreeRules(SenseWords words) {
    this.words = words;
  }

  // Must for may, few for most: words of opposite classes that each stand on one side only.
  void of(
      List<String> said,
      List<String> found,
      List<String> all,
      Passage passage,
      List<SenseFlag> flags) {
    String strong = first(said, f -> DUTY.contains(f));
    String possible = first(found, f -> POSSIBILITY.contains(f));
    if (!strong.isEmpty()
        && !possible.isEmpty()
        && all.stream().noneMatch(f -> DUTY.contains(f) || NEED.contains(f))) {
      flags.add(new SenseFlag.HedgeChanged(strong, possible, passage));
      return;
    }
    String weak =
        first(
            said,
            f ->
                f.equals("might")
                    || f.equals("may")
                    || f.equals("perhaps")
                    || f.equals("possibly"));
    String sure =
        first(
            found,
            f ->
                DUTY.contains(f)
                    || f.equals("will")
                    || f.equals("definitely")
                    || f.equals("certainly"));
    if (!weak.isEmpty()
        && !sure.isEmpty()
        && all.stream()
            .noneMatch(f -> words.hedge(f).filter(h -> h.equals("hedge-weak")).isPresent())) {
      flags.add(new SenseFlag.HedgeChanged(weak, sure, passage));
      return;
    }
    String few = first(said, f -> quantity(f, "quantifier-few"));
    String many =
        first(
            found,
            f ->
                quantity(f, "quantifier-most")
                    || quantity(f, "quantifier-many")
                    || f.equals("lot")
                    || quantity(f, "quantifier-all"));
    String most =
        first(
            said,
            f ->
                quantity(f, "quantifier-most")
                    || quantity(f, "quantifier-many")
                    || quantity(f, "quantifier-all"));
    String little = first(found, f -> quantity(f, "quantifier-few"));
    String every = first(said, ALL::contains);
    String part =
        first(found, f -> quantity(f, "quantifier-most") || quantity(f, "quantifier-some"));
    boolean noneOf = all.stream().noneMatch(f -> quantity(f, "quantifier-all"));
    if (!every.isEmpty() && !part.isEmpty() && noneOf) {
      flags.add(new SenseFlag.QuantifierChanged(every, part, passage));
    } else if (!few.isEmpty() && !many.isEmpty()) {
      flags.add(new SenseFlag.QuantifierChanged(few, many, passage));
    } else if (!most.isEmpty() && !little.isEmpty()) {
      flags.add(new SenseFlag.QuantifierChanged(most, little, passage));
    }
  }

  private boolean quantity(String form, String kind) {
    return words.quantifier(form).filter(kind::equals).isPresent();
  }

  private static String first(List<String> forms, Predicate<String> wanted) {
    return forms.stream().filter(wanted).findFirst().orElse("");
  }
}
