package stet.judge.sense;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.judge.SenseFlag;
import stet.judge.compare.Comparison;
import stet.judge.compare.NameExchange;
import stet.judge.compare.NameWords;
import stet.judge.words.PlaceNames;
import stet.locate.Place;

/** Names of one rendering that are others than those of the passage, in whatever spelling. */
final class RenderedNames {

  private final PlaceNames places;

  RenderedNames(PlaceNames places) {
    this.places = places;
  }

  void of(Beside side, Place place, List<SenseFlag> flags) {
    Comparison c = side.comparison();
    List<String> said = NameWords.quoted(c);
    List<String> found = NameWords.source(c, side.first(), side.last());
    List<String> onlySaid = only(said, found, side.found());
    List<String> onlyFound = only(found, said, side.said());
    otherInSource(side, said, found).ifPresent(flags::add);
    boolean one = onlySaid.size() == 1 && onlyFound.size() == 1;
    Optional<NameExchange> exchange =
        one
                && !abbreviates(onlySaid.getFirst(), side.found())
                && !abbreviates(onlyFound.getFirst(), side.said())
            ? Optional.of(new NameExchange(onlySaid.getFirst(), onlyFound.getFirst()))
            : NameExchange.beside(c, place, onlySaid, onlyFound);
    exchange.ifPresent(e ->
        flags.add(
            new SenseFlag.NameChanged(
                side.printed(e.said()), side.printed(e.found()), side.passage())));
  }

  // Names that the other side has in no spelling; a common word must be the same, not only alike.
  private List<String> only(List<String> names, List<String> others, List<String> words) {
    return names.stream()
        .filter(n -> n.length() > 2)
        .filter(n -> others.stream().noneMatch(o -> sameName(n, o)))
        .filter(n -> words.stream().noneMatch(w -> Beside.like(n, w) || places.same(n, w)))
        .distinct()
        .toList();
  }

  // Two names that look alike, and the source knows both: then they are no spellings of one.
  private Optional<SenseFlag> otherInSource(Beside side, List<String> said, List<String> found) {
    for (String s : said) {
      for (String f : found) {
        boolean alike = s.length() > 3 && f.length() > 3 && !Beside.like(s, f) && sameName(s, f);
        boolean both =
            side.source().idOf(s) >= 0
                && s.charAt(0) != f.charAt(0)
                && !places.same(s, f)
                && !side.found().contains(s)
                && !side.said().contains(f);
        if (alike && both) {
          return Optional.of(
              new SenseFlag.NameChanged(side.printed(s), side.printed(f), side.passage()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean sameName(String a, String b) {
    if (Beside.like(a, b) || places.same(a, b)) {
      return true;
    }
    int common = 0;
    Set<String> pairs = pairs(a);
    Set<String> others = pairs(b);
    for (String pair : pairs) {
      common += others.contains(pair) ? 1 : 0;
    }
    return 2.0 * common / Math.max(1, pairs.size() + others.size()) >= 0.5;
  }

  private static Set<String> pairs(String form) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < form.length(); i++) {
      pairs.add(form.substring(i, i + 2));
    }
    return pairs;
  }

  // RF for Russian Federation: each letter begins a word, in order.
  private static boolean abbreviates(String form, List<String> words) {
    if (form.length() < 2 || form.length() > 5) {
      return false;
    }
    int at = 0;
    for (String word : words) {
      if (at < form.length() && word.charAt(0) == form.charAt(at)) {
        at++;
      }
    }
    return at == form.length();
  }
}
