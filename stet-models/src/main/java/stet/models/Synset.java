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
 * @param relations all but those to its kinds
 * @param kinds number of senses that are a kind of this one
 * @param gloss the definition and, behind "; ", examples in quotation marks
 */
record Synset(
    Key key,
    boolean satellite,
    List<String> words,
    List<Relation> relations,
    int kinds,
    String gloss) {

  /** The sign of "has the kind": vehicle ~ car. */
  private static final String HAS_KIND = "~";

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
    Fields fields = new Fields(bar < 0 ? line : line.substring(0, bar));
    int offset = Integer.parseInt(fields.next());
    fields.next(); // the lexicographer's file
    char type = fields.next().charAt(0);
    List<String> words = new ArrayList<>();
    for (int i = Integer.parseInt(fields.next(), 16); i > 0; i--) {
      words.add(word(fields.next()));
      fields.next(); // the word's number in the lexicographer's file
    }
    List<Relation> relations = new ArrayList<>();
    int kinds = 0;
    for (int i = Integer.parseInt(fields.next()); i > 0; i--) {
      String symbol = fields.next();
      if (symbol.equals(HAS_KIND)) { // counted only: some senses have hundreds
        kinds++;
        fields.skip(3);
      } else {
        relations.add(relation(symbol, fields));
      }
    }
    return new Synset(
        new Key(PartOfSpeech.of(type), offset),
        type == 's',
        words,
        relations,
        kinds,
        bar < 0 ? "" : line.substring(bar + 1).trim());
  }

  private static Relation relation(String symbol, Fields fields) {
    int offset = Integer.parseInt(fields.next());
    PartOfSpeech part = PartOfSpeech.of(fields.next().charAt(0));
    String ends = fields.next();
    return new Relation(
        symbol,
        new Key(part, offset),
        Integer.parseInt(ends, 0, 2, 16),
        Integer.parseInt(ends, 2, 4, 16));
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

  /** The fields of a line, one after the other. */
  private static final class Fields {
    private final String line;
    private int at;

    Fields(String line) {
      this.line = line;
    }

    String next() {
      int space = line.indexOf(' ', at);
      int end = space < 0 ? line.length() : space;
      String field = line.substring(at, end);
      at = end + 1;
      return field;
    }

    void skip(int fields) {
      for (int i = 0; i < fields; i++) {
        at = line.indexOf(' ', at) + 1;
      }
    }
  }
}
