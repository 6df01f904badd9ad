package stet.models;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One sense in WordNet: the words that share it, its relations and its definition.
 *
 * @param key word class and place in its file: what makes the sense one
 * @param satellite whether it is an adjective that leans on a head adjective (tiny on small)
 * @param words in lower case, with spaces
 * @param gloss the definition and, behind "; ", examples in quotation marks
 */
record Synset(
    Key key, boolean satellite, List<String> words, List<Relation> relations, String gloss) {

  /** Where a sense stands: offset is the byte at which its line begins. */
  record Key(PartOfSpeech part, int offset) {
    static final Comparator<Key> ORDER =
        Comparator.comparing(Key::part).thenComparingInt(Key::offset);
  }

  /**
   * A relation to another sense. Source and target are word numbers from 1, both 0 when the
   * relation holds between the senses as wholes.
   */
  record Relation(String symbol, Key to, int source, int target) {}

  Synset {
    words = List.copyOf(words);
    relations = List.copyOf(relations);
  }

  /** Reads one line of a data file. Format: WordNet 3.1 documentation, wndb(5WN). */
  static Synset parse(String line) {
    int bar = line.indexOf('|');
    String[] fields = (bar < 0 ? line : line.substring(0, bar)).trim().split(" ");
    char type = fields[2].charAt(0);
    int at = 3;
    int wordCount = Integer.parseInt(fields[at++], 16);
    List<String> words = new ArrayList<>(wordCount);
    for (int i = 0; i < wordCount; i++, at += 2) {
      words.add(word(fields[at]));
    }
    int relationCount = Integer.parseInt(fields[at++]);
    List<Relation> relations = new ArrayList<>(relationCount);
    for (int i = 0; i < relationCount; i++, at += 4) {
      String ends = fields[at + 3];
      relations.add(
          new Relation(
              fields[at],
              new Key(PartOfSpeech.of(fields[at + 2].charAt(0)), Integer.parseInt(fields[at + 1])),
              Integer.parseInt(ends.substring(0, 2), 16),
              Integer.parseInt(ends.substring(2), 16)));
    }
    return new Synset(
        new Key(PartOfSpeech.of(type), Integer.parseInt(fields[0])),
        type == 's',
        words,
        relations,
        bar < 0 ? "" : line.substring(bar + 1).trim());
  }

  /** "Nuclear_Weapon" is nuclear weapon; adjectives may carry their place: galore(ip). */
  private static String word(String field) {
    int bracket = field.indexOf('(');
    return (bracket < 0 ? field : field.substring(0, bracket))
        .replace('_', ' ')
        .toLowerCase(Locale.ROOT);
  }

  /** Number of a word in this sense, from 1, or 0 when it does not have it. */
  int numberOf(String word) {
    return words.indexOf(word) + 1;
  }
}
