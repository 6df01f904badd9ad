package stet.judge.sense;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stet.judge.Difference;
import stet.judge.SenseFlag;
import stet.judge.compare.Comparison;
import stet.judge.words.SenseWords;
import stet.locate.IndexedSource;
import stet.text.FunctionWords;

/**
 * What changed the sense because words changed their places: who does what to whom, and what a
 * phrase belongs to.
 */
final class OrderRules {

  /** A subject or an auxiliary before "only": there idiom lets it speak of any later word. */
  private static final Set<String> FLOATS =
      Set.of(
          "i", "we", "you", "he", "she", "it", "they", "can", "could", "may", "might", "must",
          "will", "would", "shall", "should", "is", "are", "was", "were", "am", "have", "has",
          "had", "do", "does", "did", "be", "been", "not", "who", "that", "which");

  private final SenseWords words;
  private final FunctionWords functionWords;
  private final Directions directions;

  OrderRules(SenseWords words, FunctionWords functionWords) {
    this.words = words;
    this.functionWords = functionWords;
    this.directions = new Directions(functionWords);
  }

  /** Adds the flags and gives the blocks that they explain. */
  Set<Comparison.Block> of(Comparison c, Set<SenseFlag> flags) {
    Set<Comparison.Block> done = new HashSet<>();
    moved(c, done, flags);
    exchanged(c, done, flags);
    directions.of(c, flags);
    return done;
  }

  // The same phrase left out here and put in there: it belongs to something else now.
  private void moved(Comparison c, Set<Comparison.Block> done, Set<SenseFlag> flags) {
    List<Comparison.Block> unmarked = c.because(Difference.Cause.UNMARKED);
    for (Comparison.Block in : unmarked) {
      if (in.quotedWords() == 1 && focus(c, in, flags)) {
        done.add(in);
        continue;
      }
      for (Comparison.Block out : unmarked) {
        boolean pair =
            out.quotedWords() == 0
                && in.sourceWords() == 0
                && out.sourceWords() == in.quotedWords()
                && c.sourceForms(out).equals(c.quotedForms(in));
        if (pair && carriesScope(c.quotedForms(in)) && !Directions.opens(c.quotedForms(in))) {
          done.add(out);
          done.add(in);
          flags.add(
              new SenseFlag.ScopeMoved(
                  c.quotedText(in), around(c, out), SenseRules.passage(c, out)));
        }
      }
    }
  }

  private boolean carriesScope(List<String> forms) {
    return forms.size() >= 2
        || words.isNegator(forms.getFirst())
        || words.quantifier(forms.getFirst()).isPresent()
        || words.hedge(forms.getFirst()).isPresent();
  }

  // Only and even, set in before another word than the source has them before; a day in another
  // clause.
  private boolean focus(Comparison c, Comparison.Block in, Set<SenseFlag> flags) {
    String form = c.quotedForms(in).getFirst();
    boolean focus = words.isFocus(form);
    if (!focus && !words.isWhen(form)) {
      return false;
    }
    int there = single(c, form);
    if (there < 0) {
      return false;
    }
    IndexedSource source = c.source();
    boolean moved =
        focus
            ? !floats(c, in.quotedFrom()) || opens(source, there) && in.quotedFrom() > 0
            : clauseBetween(c, in.quotedFrom());
    if (focus && there > 0 && !opens(source, there) && FLOATS.contains(source.form(there - 1))) {
      moved = false;
    }
    if (moved) {
      int to = Math.min(source.size() - 1, there + 2);
      flags.add(
          new SenseFlag.ScopeMoved(
              form,
              source.span(there, to).in(source.source().text()),
              stet.document.Passage.of(source.source().document(), source.span(there, to))));
    }
    return true;
  }

  private static boolean opens(IndexedSource source, int word) {
    return source.sentences().get(source.sentenceAt(word)).from() == word;
  }

  private static boolean floats(Comparison c, int at) {
    return at > 0 && FLOATS.contains(c.pattern().words().form(at - 1));
  }

  // The one place of a word in the sentences compared that is no partner of the same word; else -1.
  private static int single(Comparison c, String form) {
    List<Comparison.Block> blocks = c.blocks();
    IndexedSource source = c.source();
    int first = blocks.getFirst().sourceFrom();
    int last =
        blocks.stream()
                .filter(Comparison.Block::same)
                .mapToInt(Comparison.Block::sourceTo)
                .max()
                .orElse(0)
            - 1;
    if (last < first || first >= source.size()) {
      return -1;
    }
    int from = source.sentences().get(source.sentenceAt(first)).from();
    int to = source.sentences().get(source.sentenceAt(last)).to();
    int found = -1;
    for (int j = from; j < to; j++) {
      if (source.form(j).equals(form)) {
        if (found >= 0) {
          return -1;
        }
        found = j;
      }
    }
    int at = found;
    boolean kept =
        blocks.stream().anyMatch(b -> b.same() && b.sourceFrom() <= at && at < b.sourceTo());
    return kept ? -1 : found;
  }

  private static final Set<String> TELLS =
      Set.of(
          "said",
          "says",
          "say",
          "told",
          "tells",
          "tell",
          "thought",
          "think",
          "thinks",
          "knew",
          "know",
          "knows",
          "believed",
          "believe",
          "believes",
          "promised",
          "promise",
          "claimed",
          "wrote",
          "hoped",
          "hope",
          "heard",
          "sagte",
          "sagt",
          "glaubte",
          "glaubt",
          "versprach",
          "сказал",
          "сказала",
          "думал",
          "обещал");

  // Between the sentence's opening and this word somebody tells something.
  private static boolean clauseBetween(Comparison c, int at) {
    for (int i = 0; i < at; i++) {
      if (TELLS.contains(c.pattern().words().form(i))) {
        return true;
      }
    }
    return false;
  }

  private static String around(Comparison c, Comparison.Block block) {
    int from = Math.max(0, block.sourceFrom() - 2);
    int to = Math.min(c.source().size(), block.sourceTo() + 2);
    return c.source().span(from, to - 1).in(c.source().source().text());
  }

  // A for B here and B for A there.
  private void exchanged(Comparison c, Set<Comparison.Block> done, Set<SenseFlag> flags) {
    List<Comparison.Block> unmarked = c.because(Difference.Cause.UNMARKED);
    List<Comparison.Block> found = new ArrayList<>();
    for (int a = 0; a < unmarked.size(); a++) {
      for (int b = a + 1; b < unmarked.size(); b++) {
        Comparison.Block x = unmarked.get(a);
        Comparison.Block y = unmarked.get(b);
        boolean both = x.quotedWords() > 0 && x.sourceWords() > 0;
        if (both
            && x.quotedWords() == y.sourceWords()
            && y.quotedWords() == x.sourceWords()
            && c.quotedForms(x).equals(c.sourceForms(y))
            && c.quotedForms(y).equals(c.sourceForms(x))) {
          found.add(x);
          found.add(y);
          String said = c.quotedText(x) + " … " + c.quotedText(y);
          String there = c.sourceText(x) + " … " + c.sourceText(y);
          flags.add(
              describes(c, x) && describes(c, y)
                  ? new SenseFlag.ScopeMoved(said, there, SenseRules.passage(c, x))
                  : new SenseFlag.RolesExchanged(said, there, SenseRules.passage(c, x)));
        }
      }
    }
    done.addAll(found);
  }

  // A word between a little word and a content word: it describes what follows.
  private boolean describes(Comparison c, Comparison.Block block) {
    int before = block.quotedFrom() - 1;
    int after = block.quotedTo();
    return before >= 0
        && after < c.pattern().size()
        && functionWords.contains(c.pattern().words().form(before))
        && !functionWords.contains(c.pattern().words().form(after));
  }
}
