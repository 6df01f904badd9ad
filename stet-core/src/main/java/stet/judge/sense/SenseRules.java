package stet.judge.sense;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import stet.document.Passage;
import stet.judge.Difference;
import stet.judge.SenseFlag;
import stet.judge.compare.Clauses;
import stet.judge.compare.Comparison;
import stet.judge.compare.NameWords;
import stet.judge.words.SenseWords;
import stet.judge.words.WordTables;
import stet.locate.IndexedSource;
import stet.locate.Lexicon;
import stet.locate.Likeness;
import stet.text.FunctionWords;
import stet.text.Numbers;
import stet.text.Words;

/**
 * What changed the sense, where the same words may be expected: one rule a kind, each looking only
 * at the blocks that differ. Precision before recall.
 */
public final class SenseRules {

  /** An ellipsis over more words than this leaves out an aside, not a condition. */
  private static final int SWALLOWED = 6;

  private final SenseWords words;
  private final FunctionWords functionWords;
  private final Lexicon lexicon;
  private final Predicate<String> givenNames;
  private final Likeness likeness;
  private final Hedges hedges;

  public SenseRules(WordTables tables, Likeness likeness) {
    this.words = tables.senseWords();
    this.functionWords = tables.functionWords();
    this.lexicon = tables.lexicon();
    this.givenNames = tables.givenNames();
    this.likeness = likeness;
    this.hedges = new Hedges(words);
  }

  /** The flags of a comparison, each kind of change once a block. */
  public List<SenseFlag> of(Comparison comparison) {
    Set<SenseFlag> flags = new LinkedHashSet<>();
    Set<Comparison.Block> moved = new OrderRules(words, functionWords).of(comparison, flags);
    for (Comparison.Block block : comparison.blocks()) {
      if (!block.same() && !moved.contains(block)) {
        switch (block.cause()) {
          case UNMARKED -> unmarked(comparison, block, flags);
          case ELLIPSIS, BRACKET -> swallowed(comparison, block, flags);
          case FOLDED, CONVENTION -> {}
        }
      }
    }
    return List.copyOf(flags);
  }

  /** The same for a paraphrase: "ought to" may stand for "must" where all words are others. */
  public List<SenseFlag> ofParaphrase(Comparison comparison) {
    return of(comparison).stream()
        .filter(f -> !(f instanceof SenseFlag.HedgeChanged) || weak(f.said()) || weak(f.found()))
        .toList();
  }

  private boolean weak(String text) {
    Words printed = Words.of(text);
    for (int i = 0; i < printed.size(); i++) {
      if (words.hedge(printed.form(i)).filter(h -> h.equals("hedge-weak")).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void unmarked(Comparison c, Comparison.Block block, Set<SenseFlag> flags) {
    List<String> said = c.quotedForms(block);
    List<String> found = c.sourceForms(block);
    int before = flags.size();
    negation(c, block, said, found, flags);
    number(c, block, said, found, flags);
    quantifier(c, block, said, found, flags);
    if (hedges.changed(said, found)) {
      flags.add(
          new SenseFlag.HedgeChanged(c.quotedText(block), c.sourceText(block), passage(c, block)));
    }
    condition(c, block, said, found, flags);
    name(c, block, flags);
    if (flags.size() == before) {
      content(c, block, said, found, flags);
    }
  }

  // Only what belongs to the words kept is lost: a clause wholly under the ellipsis is an aside.
  private void swallowed(Comparison c, Comparison.Block block, Set<SenseFlag> flags) {
    List<String> found = c.sourceForms(block);
    List<String> said = c.quotedForms(block);
    negation(c, block, said, found, flags);
    if (found.size() <= SWALLOWED) {
      condition(c, block, said, found, flags);
    }
  }

  private void negation(
      Comparison c,
      Comparison.Block block,
      List<String> said,
      List<String> found,
      Set<SenseFlag> flags) {
    long here = words.negators(said);
    long there = negators(c, block, found);
    if (there > here && !any(said, words::hasNegationInside)
        || any(found, words::isLacking) && any(said, words::isHaving)) {
      flags.add(
          new SenseFlag.NegationLost(c.quotedText(block), c.sourceText(block), passage(c, block)));
    } else if (here > there && !any(found, words::hasNegationInside)
        || any(said, words::isLacking) && any(found, words::isHaving)) {
      flags.add(
          new SenseFlag.NegationAdded(c.quotedText(block), c.sourceText(block), passage(c, block)));
    }
  }

  // Words that took the place of others stand for all of them; words left out only where their
  // clause was kept.
  private long negators(Comparison c, Comparison.Block block, List<String> found) {
    if (block.quotedWords() > 0 && block.cause() == Difference.Cause.UNMARKED) {
      return words.negators(found);
    }
    Clauses clauses = new Clauses(c.source(), words);
    int count = 0;
    for (int j = block.sourceFrom(); j < block.sourceTo(); j++) {
      boolean counts =
          clauses.negates(j) && clauses.reachesOut(j, block.sourceFrom(), block.sourceTo());
      count += counts ? 1 : 0;
    }
    return count;
  }

  private void number(
      Comparison c,
      Comparison.Block block,
      List<String> said,
      List<String> found,
      Set<SenseFlag> flags) {
    Set<Double> here = numbers(said);
    if (here.isEmpty()) {
      return;
    }
    Set<Double> there = numbers(found);
    if (!there.isEmpty() && !here.equals(there)) {
      flags.add(
          new SenseFlag.NumberChanged(c.quotedText(block), c.sourceText(block), passage(c, block)));
    }
  }

  private static Set<Double> numbers(List<String> forms) {
    Set<Double> values = new HashSet<>();
    for (String form : forms) {
      OptionalDouble value = Numbers.value(form);
      (value.isPresent() ? value : Numbers.ordinal(form)).ifPresent(values::add);
    }
    return values;
  }

  private void quantifier(
      Comparison c,
      Comparison.Block block,
      List<String> said,
      List<String> found,
      Set<SenseFlag> flags) {
    int here = quantifier(said);
    int there = quantifier(found);
    if (here >= 0
        && there >= 0
        && !words.quantifier(said.get(here)).equals(words.quantifier(found.get(there)))) {
      IndexedSource source = c.source();
      int at = block.sourceFrom() + there;
      flags.add(
          new SenseFlag.QuantifierChanged(
              c.pattern().words().printed(block.quotedFrom() + here).toLowerCase(Locale.ROOT),
              source.span(at, at).in(source.source().text()).toLowerCase(Locale.ROOT),
              passage(c, block)));
    }
  }

  private int quantifier(List<String> forms) {
    for (int i = 0; i < forms.size(); i++) {
      if (words.quantifier(forms.get(i)).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private void condition(
      Comparison c,
      Comparison.Block block,
      List<String> said,
      List<String> found,
      Set<SenseFlag> flags) {
    if (words.hasCondition(found) && !any(said, words::isCondition)) {
      flags.add(
          new SenseFlag.ConditionLost(c.quotedText(block), c.sourceText(block), passage(c, block)));
    }
  }

  private void name(Comparison c, Comparison.Block block, Set<SenseFlag> flags) {
    boolean opening = NameWords.mayOpen(c, block, givenNames);
    List<String> here = opening ? c.quotedForms(block) : NameWords.quoted(c, block);
    List<String> there = opening ? c.sourceForms(block) : NameWords.source(c, block);
    for (String said : here) {
      for (String found : there) {
        boolean alike =
            here.stream().anyMatch(h -> likeness.of(h, found) >= 0.5)
                || there.stream().anyMatch(t -> likeness.of(said, t) >= 0.5);
        if (!alike) {
          flags.add(
              new SenseFlag.NameChanged(
                  c.quotedText(block), c.sourceText(block), passage(c, block)));
          return;
        }
      }
    }
  }

  private void content(
      Comparison c,
      Comparison.Block block,
      List<String> said,
      List<String> found,
      Set<SenseFlag> flags) {
    for (String a : said) {
      for (String b : found) {
        boolean pair = said.size() == 1 && found.size() == 1 && words.opposite(a, b);
        if (pair || lexicon.antonyms(a, b)) {
          flags.add(
              new SenseFlag.SenseChanged(
                  c.quotedText(block), c.sourceText(block), "opposites", passage(c, block)));
          return;
        }
      }
    }
    if (said.size() != found.size()) {
      return;
    }
    List<String> here = contentWords(said);
    List<String> there = contentWords(found);
    boolean oneForOne = here.size() == 1 && there.size() == 1;
    if (oneForOne && likeness.of(here.getFirst(), there.getFirst()) < 0.5) {
      flags.add(
          new SenseFlag.SenseChanged(
              c.quotedText(block), c.sourceText(block), "another word", passage(c, block)));
    }
  }

  private List<String> contentWords(List<String> forms) {
    List<String> content = new ArrayList<>(forms);
    content.removeIf(functionWords::contains);
    return content;
  }

  private static boolean any(List<String> forms, Predicate<String> is) {
    for (String form : forms) {
      if (is.test(form)) {
        return true;
      }
    }
    return false;
  }

  static Passage passage(Comparison c, Comparison.Block block) {
    return c.source().passage(c.sourceSpan(block));
  }
}
