package stet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import stet.judge.Difference;
import stet.judge.Judged;
import stet.judge.words.HouseStyle;
import stet.text.Folding;

/**
 * What was tolerated in one check: the folding, the house style's rules, and each convention used
 * with its count.
 */
final class Tolerances {

  private Tolerances() {}

  static List<String> lines(HouseStyle style, List<Judged> judged) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Folding, version "
            + Folding.VERSION
            + ": NFC; glyphs of quotation marks, apostrophes, dashes, ellipses and spaces;"
            + " ligatures; soft hyphens; diacritics; case of the first letter; punctuation just"
            + " inside the closing mark; non-speech in the source.");
    lines.add(
        "House style "
            + style.name()
            + " lets an editor change silently: "
            + String.join(", ", style.rules().stream().sorted().toList())
            + ".");
    TreeMap<String, Integer> used = new TreeMap<>();
    for (Judged one : judged) {
      one.wording()
          .placement()
          .ifPresent(p ->
              p.differences().stream()
                  .filter(d -> d.cause() == Difference.Cause.CONVENTION)
                  .forEach(d -> used.merge(d.note(), 1, Integer::sum)));
    }
    used.forEach((note, times) ->
        lines.add("Used: " + note + " (" + times + (times == 1 ? " time)" : " times)")));
    return List.copyOf(lines);
  }
}
