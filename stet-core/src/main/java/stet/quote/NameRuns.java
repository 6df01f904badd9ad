package stet.quote;

import java.util.List;
import java.util.Set;

/** Tells which words of a sentence may be parts of a name, and how far one reaches. */
final class NameRuns {

  /** Words of a name, at most. */
  private static final int MAX = 8;

  private static final Set<String> JOINING =
      Set.of(
          "of", "de", "van", "von", "bin", "al", "der", "den", "da", "di", "la", "le", "du", "&");

  private final PhraseWords table;
  private final Cues cues;
  private final Set<String> smallNames;

  /**
   * @param smallNames names that their bearers write in small letters
   */
  NameRuns(PhraseWords table, Cues cues, Set<String> smallNames) {
    this.table = table;
    this.cues = cues;
    this.smallNames = smallNames;
  }

  /** A capitalised word that is no ordinary word at the head of a sentence. */
  boolean isName(List<Word> words, int at) {
    Word word = words.get(at);
    if (!word.isCapital()) {
      return smallNames.contains(word.text());
    }
    if (word.text().equals("US")) {
      return true;
    }
    boolean ordinary = isFunction(word) || table.is(PhraseWords.Kind.DETERMINER, word);
    return !ordinary && !(at == 0 && opensSentence(word));
  }

  /** Small words that stand between others: "of", "and", "was", "she". */
  boolean isFunction(Word word) {
    return table.is(PhraseWords.Kind.PREPOSITION, word)
        || table.is(PhraseWords.Kind.JOINING, word)
        || table.is(PhraseWords.Kind.AUXILIARY, word)
        || table.is(PhraseWords.Kind.PRONOUN, word)
        || word.is("that")
        || table.is(PhraseWords.Kind.ADVERB, word);
  }

  /** "Critics", "Asked", "Nearly": a capital at the head of a sentence says nothing. */
  private boolean opensSentence(Word word) {
    return table.is(PhraseWords.Kind.SPEAKER, word)
        || table.is(PhraseWords.Kind.OPENER, word)
        || table.isAdverb(word)
        || cues.verbs().containsKey(word.lower())
        || word.lower().endsWith("ing");
  }

  /** Where the name begins whose last word stands at {@code last}. */
  int start(List<Word> words, int last) {
    int from = last;
    while (from > 0 && last - from < MAX) {
      if (isName(words, from - 1)) {
        from--;
      } else if (from > 1 && joins(words.get(from - 1)) && isName(words, from - 2)) {
        from -= 2;
      } else {
        break;
      }
    }
    return from;
  }

  /** After the last word of the name that begins at {@code first}. */
  int end(List<Word> words, int first) {
    int to = first;
    while (to < words.size() && to - first < MAX) {
      if (isName(words, to)) {
        to++;
      } else if (to + 1 < words.size() && joins(words.get(to)) && isName(words, to + 1)) {
        to += 2;
      } else {
        break;
      }
    }
    return to;
  }

  private static boolean joins(Word word) {
    return JOINING.contains(word.lower());
  }
}
