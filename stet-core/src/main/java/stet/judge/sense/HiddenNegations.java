package stet.judge.sense;

import java.util.List;
import stet.judge.words.SenseWords;
import stet.locate.Lexicon;
import stet.text.Stems;

/**
 * Words that say no without a "not": refuse, without, unlikely. Where one side has such a word a
 * "not" on the other side changes nothing. A word that only looks like one (united, imposing) is
 * known by the rest of it: its opposite, or a word of the other side.
 */
final class HiddenNegations {

  private static final List<String> PREFIXES = List.of("un", "dis", "im", "in", "non", "ir", "il");

  private final SenseWords senseWords;
  private final Lexicon lexicon;

  HiddenNegations(SenseWords senseWords, Lexicon lexicon) {
    this.senseWords = senseWords;
    this.lexicon = lexicon;
  }

  /** Whether one of the words says no by itself. */
  boolean in(List<String> words, List<String> otherSide) {
    return words.stream().anyMatch(word -> is(word, otherSide));
  }

  private boolean is(String word, List<String> otherSide) {
    if (senseWords.isHiddenNegation(word) || word.length() > 6 && word.endsWith("less")) {
      return true;
    }
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix) && word.length() > prefix.length() + 2) {
        String rest = word.substring(prefix.length());
        String stem = Stems.of(rest);
        if (lexicon.antonyms(word, rest)
            || otherSide.stream().anyMatch(o -> Stems.of(o).equals(stem))) {
          return true;
        }
      }
    }
    return false;
  }
}
