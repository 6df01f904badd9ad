package stet.locate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A lexicon that asks another one only once about two words: passages share their words, and
 * looking up all meanings of both costs far more than remembering. One for each check, by one
 * thread; it grows with the words of that check.
 */
public final class RememberingLexicon implements Lexicon {

  private final Lexicon asked;
  private final Map<String, Map<String, Optional<LexicalLink>>> links = new HashMap<>();

  public RememberingLexicon(Lexicon asked) {
    this.asked = asked;
  }

  @Override
  public Optional<LexicalLink> link(String a, String b) {
    return links.computeIfAbsent(a, x -> new HashMap<>()).computeIfAbsent(b, x -> asked.link(a, b));
  }

  @Override
  public boolean antonyms(String a, String b) {
    return asked.antonyms(a, b);
  }

  @Override
  public Optional<LexicalLink> lacks(String word, String missing) {
    return asked.lacks(word, missing);
  }

  @Override
  public Set<String> lemmas(String word) {
    return asked.lemmas(word);
  }
}
