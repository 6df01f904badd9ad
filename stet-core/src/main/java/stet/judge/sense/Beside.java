package stet.judge.sense;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import stet.document.Passage;
import stet.judge.compare.Comparison;
import stet.judge.words.WordTables;
import stet.locate.IndexedSource;
import stet.locate.Likeness;
import stet.locate.Place;
import stet.text.FunctionWords;
import stet.text.Stems;
import stet.text.Words;

/**
 * A quotation beside the stretch of a translation that it renders: the words of both, and which
 * stands for which, wherever it stands. Two renderings rarely keep one order, so partners are
 * looked for freely, the most alike first. Time: the product of both numbers of words, which are a
 * quotation's.
 */
final class Beside {

  /** So alike words may stand for each other; two different numbers do not. */
  private static final double ALIKE = 0.7;

  /** Of words alike, the one that the alignment chose, or beside whose neighbours it stands. */
  private static final double SAME_PLACE = 0.1;

  private static final double SAME_NEIGHBOUR = 0.05;

  /** A partner so many words away from where it is expected still stands there. */
  private static final int NEAR = 3;

  /** Words that one word may govern over. */
  private static final int REACH = 5;

  /** Words on either side of the partners that may still belong to the quotation. */
  private static final int MARGIN = 5;

  /** Words before the first partner in which a negation still governs what follows. */
  private static final int BEFORE = 3;

  private final Comparison comparison;
  private final IndexedSource source;
  private final FunctionWords functionWords;
  private final int first;
  private final int last;
  private final List<String> said;
  private final List<String> found;
  private final int opening;
  private final int closing;
  private final int[] counterparts;
  private final int[] back;

  private Beside(
      Comparison c, Place place, WordTables tables, int first, int last, boolean placed) {
    this.comparison = c;
    this.source = place.source();
    this.functionWords = tables.functionWords();
    this.first = first;
    this.last = last;
    this.said = c.quotedForms();
    this.found = c.sourceForms(first, last);
    this.opening = placed ? Math.max(0, place.first() - BEFORE - first) : 0;
    this.closing = placed ? Math.min(found.size(), place.last() + 1 - first) : found.size();
    this.counterparts = new int[said.size()];
    this.back = new int[found.size()];
    Arrays.fill(counterparts, -1);
    Arrays.fill(back, -1);
    pair(place, tables.likeness());
  }

  /**
   * Lays a quotation beside sentences [from, to] of the source. Where most words have a partner the
   * passage is what lies between them; else the whole sentences.
   */
  static Beside of(Comparison c, Place place, int from, int to, WordTables tables) {
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
    return new Beside(c, place, tables, first, last, placed);
  }

  private record Pair(int said, int found, double score) {}

  private void pair(Place place, Likeness likeness) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      for (int j = 0; j < found.size() && isContent(said.get(i)); j++) {
        double alike = isContent(found.get(j)) ? likeness.of(said.get(i), found.get(j)) : 0;
        if (alike >= ALIKE) {
          double score = alike + (place.partner(i) == first + j ? SAME_PLACE : 0);
          score += same(i - 1, j - 1) ? SAME_NEIGHBOUR : 0;
          score += same(i + 1, j + 1) ? SAME_NEIGHBOUR : 0;
          pairs.add(new Pair(i, j, score));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.score())
            .thenComparingInt(Pair::said)
            .thenComparingInt(Pair::found));
    for (Pair p : pairs) {
      if (counterparts[p.said()] < 0 && back[p.found()] < 0) {
        counterparts[p.said()] = p.found();
        back[p.found()] = p.said();
      }
    }
  }

  private boolean same(int i, int j) {
    return i >= 0
        && i < said.size()
        && j >= 0
        && j < found.size()
        && said.get(i).equals(found.get(j));
  }

  Comparison comparison() {
    return comparison;
  }

  IndexedSource source() {
    return source;
  }

  /** The stretch's first word in the source. */
  int first() {
    return first;
  }

  /** The word of the source behind the stretch. */
  int last() {
    return last;
  }

  /** Words of the quotation. */
  List<String> said() {
    return said;
  }

  /** Words of the stretch. */
  List<String> found() {
    return found;
  }

  /** From shortly before the first partner to the last: behind it a negation was cut off. */
  List<String> within() {
    return found.subList(opening, closing);
  }

  /** A little further: "from nobody" here may be "from no one" behind the last partner. */
  List<String> near() {
    return found.subList(opening, Math.min(found.size(), closing + BEFORE));
  }

  /** The word of the stretch that a word of the quotation stands for, or -1. */
  int counterpart(int i) {
    return counterparts[i];
  }

  /** The word of the quotation that stands for a word of the stretch, or -1. */
  int renderedBy(int j) {
    return back[j];
  }

  boolean isContent(String form) {
    return !functionWords.contains(form);
  }

  /** Whether a comma or another mark stands behind a word of the quotation. */
  boolean saidParted(int i) {
    Words words = comparison.pattern().words();
    return i + 1 >= said.size() || marked(words.text().substring(words.end(i), words.start(i + 1)));
  }

  /** The same of a word of the stretch. */
  boolean foundParted(int j) {
    int at = first + j;
    return at + 1 >= source.size()
        || marked(source.source().text().substring(source.end(at), source.start(at + 1)));
  }

  private static boolean marked(String between) {
    return between.chars().anyMatch(c -> ",;:.!?—–".indexOf(c) >= 0);
  }

  /** The content word that a word governs: the next one, not far away. */
  OptionalInt governed(List<String> forms, int at) {
    for (int i = at + 1; i < forms.size() && i <= at + REACH; i++) {
      if (isContent(forms.get(i))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * Whether a word of the quotation and one of the stretch may belong to the same thing: what they
   * govern stands for each other or near it, or is rendered by words too different to be told.
   */
  boolean agree(int i, int j) {
    OptionalInt here = governed(said, i);
    OptionalInt there = governed(found, j);
    if (here.isEmpty() || there.isEmpty()) {
      return true;
    }
    int expected = counterparts[here.getAsInt()];
    int rendered = back[there.getAsInt()];
    return expected < 0 && rendered < 0
        || expected >= 0 && Math.abs(expected - there.getAsInt()) <= NEAR
        || rendered >= 0 && Math.abs(rendered - here.getAsInt()) <= NEAR;
  }

  Passage passage() {
    return source.passage(source.span(first, last - 1));
  }

  /** Words of the article without their like in the source. */
  List<String> onlySaid() {
    return without(said, found);
  }

  /** Words of the source without their like in the article. */
  List<String> onlyFound() {
    return without(found, said);
  }

  private static List<String> without(List<String> forms, List<String> others) {
    Set<String> stems = others.stream().map(Stems::of).collect(Collectors.toSet());
    return forms.stream().filter(f -> !stems.contains(Stems.of(f))).toList();
  }

  /** A word as it is printed on the side that has it. */
  String printed(String form) {
    int here = said.indexOf(form);
    if (here >= 0) {
      return comparison.pattern().words().printed(here);
    }
    int there = found.indexOf(form);
    return there < 0 ? form : source.span(first + there, first + there).in(source.source().text());
  }

  static boolean like(String a, String b) {
    return a.equals(b) || Stems.of(a).equals(Stems.of(b));
  }
}
