package stet.models;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the base forms of an inflected English word: the irregular ones by list, the regular ones
 * by taking off an ending and asking whether the dictionary knows what is left.
 *
 * <p>Source: WordNet's own method, morphy(7WN), with its table of endings.
 */
final class Morphology {
  /** An ending and what stands in its place in the base form. */
  private record Ending(String ending, String base) {}

  private static final List<Ending> NOUN =
      List.of(
          new Ending("s", ""),
          new Ending("ses", "s"),
          new Ending("xes", "x"),
          new Ending("zes", "z"),
          new Ending("ches", "ch"),
          new Ending("shes", "sh"),
          new Ending("men", "man"),
          new Ending("ies", "y"));

  private static final List<Ending> VERB =
      List.of(
          new Ending("s", ""),
          new Ending("ies", "y"),
          new Ending("es", "e"),
          new Ending("es", ""),
          new Ending("ed", "e"),
          new Ending("ed", ""),
          new Ending("ing", "e"),
          new Ending("ing", ""));

  private static final List<Ending> ADJECTIVE =
      List.of(
          new Ending("er", ""),
          new Ending("est", ""),
          new Ending("er", "e"),
          new Ending("est", "e"));

  /** Endings that look like a plural or a third person and are none: pass, genus, basis. */
  private static final List<String> NO_PLURAL = List.of("ss", "us", "is");

  /** Shorter words are left alone: his is not many hi, as is not many a. */
  private static final int SHORTEST = 4;

  private final Dictionary dictionary;
  private final WordLists lists;

  Morphology(Dictionary dictionary, WordLists lists) {
    this.dictionary = dictionary;
    this.lists = lists;
  }

  /** A base form in the word class in which it is one. */
  record Form(PartOfSpeech part, String lemma) {}

  /** The dictionary's words that a word may be a form of: left is left, and a form of leave. */
  Set<Form> forms(String word) {
    Set<Form> forms = new LinkedHashSet<>();
    lists.pluralOf(word).ifPresent(base -> forms.add(new Form(PartOfSpeech.NOUN, base)));
    for (PartOfSpeech part : PartOfSpeech.values()) {
      if (dictionary.knows(part, word)) {
        forms.add(new Form(part, word));
      }
      List<String> irregular = dictionary.irregular(part, word);
      irregular.forEach(base -> forms.add(new Form(part, base)));
      if (irregular.isEmpty() && word.length() >= SHORTEST && !lists.isOwn(word)) {
        addRegular(part, word, forms);
      }
    }
    return forms;
  }

  private void addRegular(PartOfSpeech part, String word, Set<Form> forms) {
    for (Ending ending : endings(part)) {
      boolean looksInflected =
          word.endsWith(ending.ending())
              && !(ending.ending().equals("s") && NO_PLURAL.stream().anyMatch(word::endsWith));
      if (looksInflected) {
        String base = word.substring(0, word.length() - ending.ending().length()) + ending.base();
        if (base.length() >= 2 && dictionary.knows(part, base)) {
          forms.add(new Form(part, base));
        }
      }
    }
  }

  private static List<Ending> endings(PartOfSpeech part) {
    return switch (part) {
      case NOUN -> NOUN;
      case VERB -> VERB;
      case ADJECTIVE -> ADJECTIVE;
      case ADVERB -> List.of();
    };
  }
}
