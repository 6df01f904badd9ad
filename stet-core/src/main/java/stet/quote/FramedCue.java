package stet.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or phrase of a sentence after which reported speech may follow.
 *
 * @param from its first word
 * @param to after its last word
 * @param shapes bits of the {@link Frame}s it may have here
 */
record FramedCue(int from, int to, int shapes) {

  /** Longest phrase, in words. */
  private static final int MAX_PHRASE = 4;

  /** The cue that begins at a word; none where shapes is 0. */
  static FramedCue at(List<Word> words, int at, Frames frames, PhraseWords table) {
    Word word = words.get(at);
    int to = at + 1;
    if (!table.mayReport(word) || !word.isWord()) {
      return new FramedCue(at, to, 0);
    }
    int shapes = frames.of(word.lower());
    if (frames.opensPhrase(word.lower())) {
      StringBuilder phrase = new StringBuilder(word.lower());
      for (int i = at + 1; i < words.size() && i < at + MAX_PHRASE && words.get(i).isWord(); i++) {
        int more = frames.of(phrase.append(' ').append(words.get(i).lower()).toString());
        if (more != 0) {
          shapes = more;
          to = i + 1;
        }
      }
    }
    return new FramedCue(at, to, shapes == 0 ? 0 : here(words, at, to, shapes, table));
  }

  /** What begins at each word of a sentence; each word is looked up once. */
  static List<FramedCue> all(List<Word> words, Frames frames, PhraseWords table) {
    List<FramedCue> cues = new ArrayList<>(words.size());
    for (int at = 0; at < words.size(); at++) {
      cues.add(at(words, at, frames, table));
    }
    return cues;
  }

  /** What is left of the shapes by the words around: a noun is no verb, a name is neither. */
  private static int here(List<Word> words, int at, int to, int shapes, PhraseWords table) {
    Word word = words.get(at);
    if (word.isCapital() && at > 0 && words.get(at - 1).isWord()) {
      return 0; // "the Washington Post": part of a name
    }
    int left = at - 1;
    while (left >= 0 && isBetween(words.get(left), table)) {
      left--;
    }
    if (Frame.BEFORE.in(shapes)) {
      return Frame.BEFORE.bit();
    }
    if (left < 0) {
      boolean participle = word.lower().endsWith("ing");
      return participle ? shapes & Frame.VERBS : 0;
    }
    Word before = words.get(left);
    boolean behindQuote =
        before.isQuote() || (left > 0 && !before.isWord() && words.get(left - 1).isQuote());
    if (behindQuote && !word.lower().endsWith("ing")) {
      return 0; // "“...,” said X": the marks hold it
    }
    boolean nounHere =
        left == at - 1
            && ((before.is("'s") && !isShortIs(words, left, table))
                || (table.is(PhraseWords.Kind.DETERMINER, before)
                    && !before.is("that")
                    && !mayStandAlone(before))
                || (table.is(PhraseWords.Kind.PREPOSITION, before)
                    && !before.is("to")
                    && !before.is("as")
                    && !before.is("than")
                    && !word.lower().endsWith("ing")));
    if (nounHere) {
      return shapes & ~Frame.VERBS;
    }
    boolean is = isBe(before) || isShortIs(words, left, table);
    if (is && !word.lower().endsWith("ing")) {
      int adjective = Frame.ADJECTIVE.bit();
      return shapes & adjective; // "was criticized": nobody is said to have done it
    }
    boolean by = to < words.size() && words.get(to).is("by");
    int adjectives = Frame.ADJECTIVE.bit() | Frame.ADJPREP.bit();
    return (by ? shapes & ~Frame.VERBS : shapes) & ~adjectives;
  }

  /** "he's": the verb behind a pronoun, not a possessive. */
  static boolean isShortIs(List<Word> words, int at, PhraseWords table) {
    return at > 0
        && words.get(at).is("'s")
        && (table.is(PhraseWords.Kind.PRONOUN, words.get(at - 1)) || words.get(at - 1).is("there"));
  }

  /** "both claim", "many say". */
  static boolean mayStandAlone(Word word) {
    return switch (word.lower()) {
      case "both",
          "many",
          "most",
          "all",
          "some",
          "few",
          "several",
          "two",
          "three",
          "one",
          "these",
          "those",
          "this" ->
          true;
      default -> false;
    };
  }

  private static boolean isBetween(Word word, PhraseWords table) {
    return word.isWord() && !word.isCapital() && table.isAdverb(word);
  }

  private static boolean isBe(Word word) {
    return switch (word.lower()) {
      case "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "'re",
          "'m",
          "isn't",
          "wasn't",
          "aren't",
          "weren't",
          "he's",
          "she's",
          "it's",
          "they're",
          "i'm",
          "we're",
          "seem",
          "seems",
          "seemed",
          "feel",
          "feels",
          "felt",
          "remain",
          "remains",
          "remained" ->
          true;
      default -> false;
    };
  }
}
