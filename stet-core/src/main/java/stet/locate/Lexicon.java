package stet.locate;

import java.util.Optional;
import java.util.Set;

/**
 * Knows words: the named evidence that a rendering of one to three words is one, and that a changed
 * word changes the sense.
 *
 * <p>Words are given in lower case and may be inflected. A lexicon answers about English words
 * only, and says nothing about a word that it does not know. It may be asked from several threads
 * at once.
 */
public interface Lexicon {

  /** Why these two words may stand for one another, if they may; the strongest reason. */
  Optional<LexicalLink> link(String a, String b);

  /** Whether one word is the opposite of the other (simple, complicated). */
  boolean antonyms(String a, String b);

  /** Whether a word means that something is missing: unannounced, (without) warning. */
  Optional<LexicalLink> lacks(String word, String missing);

  /** Base forms of an inflected word (children: child), the word itself included. */
  Set<String> lemmas(String word);

  /** A lexicon that knows nothing: the program works with it, only with less evidence. */
  static Lexicon none() {
    return NoLexicon.ONLY;
  }
}
