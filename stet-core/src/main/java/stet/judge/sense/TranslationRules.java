package stet.judge.sense;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.document.Passage;
import stet.judge.Difference;
import stet.judge.SenseFlag;
import stet.judge.compare.Comparison;
import stet.judge.compare.NameExchange;
import stet.judge.compare.NameWords;
import stet.judge.compare.NumberComparison;
import stet.judge.compare.OwnWords;
import stet.judge.words.PlaceNames;
import stet.judge.words.SenseWords;
import stet.judge.words.WordTables;
import stet.locate.IndexedSource;
import stet.locate.Place;
import stet.text.Stems;

/**
 * What changed the sense between two renderings, where words differ anyway: numbers, negations,
 * names, opposites. Each rule compares the whole quotation with the whole passage, and keeps silent
 * when another wording may explain the difference.
 */
public final class TranslationRules {

  private final WordTables tables;
  private final PlaceNames places;
  private final HiddenNegations hidden;

  public TranslationRules(WordTables tables) {
    this.tables = tables;
    this.places = tables.placeNames();
    this.hidden = new HiddenNegations(tables.senseWords(), tables.lexicon());
  }

  /** The flags of a quotation laid beside sentences [from, to] of the source. */
  public List<SenseFlag> of(Comparison c, Place place, int from, int to) {
    List<SenseFlag> flags = new ArrayList<>();
    Side side = side(c, place, from, to);
    NumberComparison.of(side.said(), side.found())
        .ifPresent(
            n -> flags.add(new SenseFlag.NumberChanged(n.said(), n.found(), side.passage())));
    negation(side, flags);
    name(side, place, flags);
    new RenderedOrder(tables.senseWords()).of(side.c(), place, side.said(), flags);
    new DegreeRules(tables.senseWords())
        .of(side.onlySaid(), side.onlyFound(), side.found(), side.passage(), flags);
    if (flags.isEmpty()) {
      opposites(side, flags);
    }
    return flags;
  }

  /** Words on either side of the partners that may still belong to the quotation. */
  private static final int MARGIN = 5;

  /** Words before the first partner in which a negation still governs what follows. */
  private static final int BEFORE = 3;

  // Where most words have a partner the passage is what lies between them; else the whole
  // sentences.
  private Side side(Comparison c, Place place, int from, int to) {
    IndexedSource source = place.source();
    int first = source.sentences().get(from).from();
    int last = source.sentences().get(to).to();
    boolean placed = place.first() >= 0 && place.coverage() >= 0.5;
    if (placed) {
      IndexedSource.Sentence opening = source.sentences().get(source.sentenceAt(place.first()));
      IndexedSource.Sentence closing = source.sentences().get(source.sentenceAt(place.last()));
      boolean whole = closing.to() - opening.from() <= 2 * c.pattern().size();
      first = whole ? opening.from() : Math.max(opening.from(), place.first() - MARGIN);
      last = whole ? closing.to() : Math.min(closing.to(), place.last() + 1 + MARGIN);
    }
    List<String> said = c.quotedForms();
    List<String> found = c.sourceForms(first, last);
    int opening = placed ? Math.max(0, place.first() - BEFORE - first) : 0;
    int closing = placed ? Math.min(found.size(), place.last() + 1 - first) : found.size();
    return new Side(c, source, first, last, said, found, opening, closing);
  }

  /** Both sides' words. */
  private record Side(
      Comparison c,
      IndexedSource source,
      int first,
      int last,
      List<String> said,
      List<String> found,
      int opening,
      int closing) {
    Passage passage() {
      return Passage.of(source.source().document(), source.span(first, last - 1));
    }

    /** Words of the article without their like in the source. */
    List<String> onlySaid() {
      return said.stream().filter(s -> found.stream().noneMatch(f -> like(s, f))).toList();
    }

    /** Words of the source without their like in the article. */
    List<String> onlyFound() {
      return found.stream().filter(f -> said.stream().noneMatch(s -> like(s, f))).toList();
    }

    /** A word as it is printed on the side that has it. */
    String printed(String form) {
      int here = said.indexOf(form);
      if (here >= 0) {
        return c.pattern().words().printed(here);
      }
      int there = found.indexOf(form);
      return there < 0
          ? form
          : source.span(first + there, first + there).in(source.source().text());
    }

    private static boolean like(String a, String b) {
      return a.equals(b) || Stems.of(a).equals(Stems.of(b));
    }
  }

  private void negation(Side side, List<SenseFlag> flags) {
    SenseWords words = tables.senseWords();
    long here = words.negators(side.said());
    List<String> within = within(side);
    long there = words.negators(within);
    boolean saidOtherwise = hidden.in(side.onlySaid(), side.found());
    boolean foundOtherwise = hidden.in(side.onlyFound(), side.said());
    if (here == 0 && there % 2 == 1 && !saidOtherwise && !foundOtherwise) {
      flags.add(new SenseFlag.NegationLost("", word(within), side.passage()));
    } else if (words.negators(near(side)) == 0
        && here % 2 == 1
        && !foundOtherwise
        && !saidOtherwise
        && !OwnWords.haveNegation(side.said(), side.source(), words)) {
      flags.add(new SenseFlag.NegationAdded(word(side.said()), "", side.passage()));
    }
  }

  // From shortly before the first partner to the last: a negation after it belongs to what was cut
  // off.
  private static List<String> within(Side side) {
    return side.found().subList(side.opening(), side.closing());
  }

  // A little further: "from nobody" here may be "from no one" behind the last partner.
  private static List<String> near(Side side) {
    int to = Math.min(side.found().size(), side.closing() + BEFORE);
    return side.found().subList(side.opening(), to);
  }

  private String word(List<String> forms) {
    return forms.stream().filter(tables.senseWords()::isNegator).findFirst().orElse("");
  }

  private void name(Side side, Place place, List<SenseFlag> flags) {
    Comparison.Block whole =
        new Comparison.Block(
            0,
            side.c().pattern().size(),
            side.first(),
            side.last(),
            false,
            Difference.Cause.UNMARKED,
            "");
    List<String> said = NameWords.quoted(side.c(), whole);
    List<String> found = NameWords.source(side.c(), whole);
    List<String> onlySaid = only(said, found, side.found());
    List<String> onlyFound = only(found, said, side.said());
    otherInSource(side, said, found).ifPresent(flags::add);
    boolean one = onlySaid.size() == 1 && onlyFound.size() == 1;
    Optional<NameExchange> exchange =
        one
                && !abbreviates(onlySaid.getFirst(), side.found())
                && !abbreviates(onlyFound.getFirst(), side.said())
            ? Optional.of(new NameExchange(onlySaid.getFirst(), onlyFound.getFirst()))
            : NameExchange.beside(side.c(), place, onlySaid, onlyFound);
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
        .filter(n -> words.stream().noneMatch(w -> Side.like(n, w) || places.same(n, w)))
        .distinct()
        .toList();
  }

  // Two names that look alike, and the source knows both: then they are no spellings of one.
  private Optional<SenseFlag> otherInSource(Side side, List<String> said, List<String> found) {
    for (String s : said) {
      for (String f : found) {
        boolean alike = s.length() > 3 && f.length() > 3 && !Side.like(s, f) && sameName(s, f);
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
    if (Side.like(a, b) || places.same(a, b)) {
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

  // Only words laid in each other's place: a lexicon's opposites anywhere would be chance.
  private void opposites(Side side, List<SenseFlag> flags) {
    long here = side.said().stream().filter(tables.senseWords()::isNegator).count();
    long there = side.found().stream().filter(tables.senseWords()::isNegator).count();
    if (here != there) {
      return;
    }
    for (Comparison.Block block : side.c().because(Difference.Cause.UNMARKED)) {
      for (String a : side.c().quotedForms(block)) {
        for (String b : side.c().sourceForms(block)) {
          if (side.onlySaid().contains(a)
              && side.onlyFound().contains(b)
              && tables.lexicon().antonyms(a, b)) {
            flags.add(new SenseFlag.SenseChanged(a, b, "opposites", side.passage()));
            return;
          }
        }
      }
    }
  }
}
