package stet.quote;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import stet.text.Table;
import stet.text.WordBits;

/** Words that tell who may speak, and what may stand between a speaker and the cue. */
public record PhraseWords(Map<String, Integer> kinds, WordBits bits) {

  /** The bit of a word in -ly, which no table need name. */
  private static final int MANNER = 1 << 31;

  /** The bit of a word that a table of cues names, or that opens a phrase there. */
  private static final int CUE = 1 << 30;

  /** What a word does in a sentence that reports speech. */
  public enum Kind {
    /** A person, body or paper that speaks: "spokesman", "campaign". */
    SPEAKER(0),
    ADVERB(1),
    AUXILIARY(2),
    MODAL(3),
    DETERMINER(4),
    POSSESSIVE(5),
    PREPOSITION(6),
    JOINING(7),
    PRONOUN(8),
    /** The author's own or an empty subject: "we", "it". */
    AUTHOR(9),
    /** Opens a phrase before the subject: "In a speech, ...". */
    OPENER(10),
    /** Stands before a title or name in marks: "the book". */
    TITLED(11),
    /** Stands before a term in marks: "the so-called". */
    TERM(12),
    /** Nobody in particular, who has words for things: "critics". */
    VAGUE(13),
    /** Verbs that give names: "call". */
    NAMING(14),
    /** Ends a longer word that stands before a name in marks: "Tageszeitung". */
    TITLEDEND(15),
    /** Stands before a name in marks, where nouns have capitals: "der". */
    NAMEARTICLE(16),
    /** Opens a clause that is reported. */
    THAT(17),
    /** Opens a question that is reported. */
    QUESTION(18),
    /** A pronoun that can only be a subject, with its verb or alone. */
    SUBJECT(19),
    /** A pronoun for whom something was told. */
    OBJECT(20),
    /** A day or time by itself: "yesterday". */
    TIME(21),
    /** Opens a time: "last week". */
    TIMEOPENER(22),
    /** What lasts: "week". */
    TIMESPAN(23),
    /** Frequent in stories: past tenses, "cried". */
    NARRATED(24),
    /** Frequent in stories: "she", "his". */
    PERSON(26),
    /** Frequent in reports: present tenses, days and months. */
    CURRENT(25);

    private final int bit;

    Kind(int place) {
      this.bit = 1 << place;
    }

    /** Several kinds of one word are kept as the bits of one number. */
    int bit() {
      return bit;
    }
  }

  public PhraseWords {
    kinds = Map.copyOf(kinds);
  }

  /** Of these words. */
  PhraseWords(Map<String, Integer> kinds) {
    this(kinds, WordBits.of(kinds));
  }

  static PhraseWords ofProgram() {
    Map<String, Integer> kinds = new HashMap<>();
    for (String line : Table.lines(PhraseWords.class, "phrases.txt")) {
      int colon = line.indexOf(':');
      Kind kind = Kind.valueOf(line.substring(0, Math.max(colon, 0)).toUpperCase(Locale.ROOT));
      for (String word : Table.words(line.substring(colon + 1))) {
        kinds.merge(word, kind.bit(), (a, b) -> a | b);
      }
    }
    return new PhraseWords(kinds);
  }

  /** The same, and these words may report speech. */
  PhraseWords withCues(Set<String> words) {
    Map<String, Integer> all = new HashMap<>(kinds);
    words.forEach(word -> all.merge(word, CUE, (a, b) -> a | b));
    return new PhraseWords(all);
  }

  /** Whether a table of cues, of whatever language, may know this word; most words are none. */
  boolean mayReport(Word word) {
    return (word.kinds() & CUE) != 0;
  }

  /** The kinds of a word in small letters as bits; a longer one in -ly is an adverb. */
  int of(String lower) {
    boolean adverb = lower.length() > 4 && lower.endsWith("ly");
    return bits.of(lower) | (adverb ? MANNER : 0);
  }

  boolean is(Kind kind, Word word) {
    return (word.kinds() & kind.bit()) != 0;
  }

  private boolean is(Kind kind, String word) {
    return (bits.of(word) & kind.bit()) != 0;
  }

  /** Whether a name or title in marks follows this word: "the book", "Tageszeitung". */
  boolean isTitled(Word word) {
    if (is(Kind.TITLED, word)) {
      return true;
    }
    String lower = word.lower();
    for (int from = 0; word.isCapital() && from < lower.length() - 2; from++) {
      if (is(Kind.TITLEDEND, lower.substring(from))) {
        return true;
      }
    }
    return false;
  }

  /** An adverb of the table, or a word in -ly. */
  boolean isAdverb(Word word) {
    return (word.kinds() & (Kind.ADVERB.bit() | MANNER)) != 0;
  }
}
