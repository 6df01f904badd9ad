package stet.models;

import java.util.Locale;

/** The four word classes of WordNet, with the names it gives them in its files. */
enum PartOfSpeech {
  NOUN("noun"),
  VERB("verb"),
  ADJECTIVE("adj"),
  ADVERB("adv");

  private static final String FOLDER = "net/sf/extjwnl/data/wordnet/wn31/";

  private final String suffix;

  PartOfSpeech(String suffix) {
    this.suffix = suffix;
  }

  /** The name in Stet's own word lists. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Words in alphabetical order, each with the places of its senses, the most frequent first. */
  String index() {
    return FOLDER + "index." + suffix;
  }

  /** The senses: words, relations, definition. */
  String data() {
    return FOLDER + "data." + suffix;
  }

  /** Irregular forms, each with its base form. */
  String exceptions() {
    return FOLDER + suffix + ".exc";
  }

  /** The class by its letter in the files; "s" is an adjective that is a satellite of another. */
  static PartOfSpeech of(char letter) {
    return switch (letter) {
      case 'n' -> NOUN;
      case 'v' -> VERB;
      case 'a', 's' -> ADJECTIVE;
      case 'r' -> ADVERB;
      default -> throw new IllegalArgumentException("no word class '" + letter + "'");
    };
  }
}
