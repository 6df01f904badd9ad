package stet.locate;

import java.util.Optional;
import java.util.Set;

/** The lexicon that knows nothing. */
enum NoLexicon implements Lexicon {
  ONLY;

  @Override
  public Optional<LexicalLink> link(String a, String b) {
    return Optional.empty();
  }

  @Override
  public Optional<LexicalLink> lacks(String word, String missing) {
    return Optional.empty();
  }

  @Override
  public boolean antonyms(String a, String b) {
    return false;
  }

  @Override
  public Set<String> lemmas(String word) {
    return Set.of(word);
  }
}
