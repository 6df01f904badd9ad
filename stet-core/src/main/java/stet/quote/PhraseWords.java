package stet.quote;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import stet.text.Table;

/** Words that tell who may speak, and what may stand between a speaker and the cue. */
public record PhraseWords(Map<Kind, Set<String>> words) {

  /** What a word does in a sentence that reports speech. */
  public enum Kind {
    /** A person, body or paper that speaks: "spokesman", "campaign". */
    SPEAKER,
    /** A paper that holds words: "report". */
    PAPER,
    ADVERB,
    AUXILIARY,
    MODAL,
    DETERMINER,
    POSSESSIVE,
    PREPOSITION,
    JOINING,
    PRONOUN,
    /** The author's own or an empty subject: "we", "it". */
    AUTHOR,
    /** Opens a phrase before the subject: "In a speech, ...". */
    OPENER,
    /** Stands before a title or name in marks: "the book". */
    TITLED,
    /** Stands before a term in marks: "the so-called". */
    TERM,
    /** Nobody in particular, who has words for things: "critics". */
    VAGUE,
    /** Verbs that give names: "call". */
    NAMING,
    /** Opens a clause that is reported. */
    THAT,
    /** Opens a question that is reported. */
    QUESTION,
    /** A pronoun that can only be a subject, with its verb or alone. */
    SUBJECT,
    /** A pronoun for whom something was told. */
    OBJECT,
    /** A day or time by itself: "yesterday". */
    TIME,
    /** Opens a time: "last week". */
    TIMEOPENER,
    /** What lasts: "week". */
    TIMESPAN
  }

  public PhraseWords {
    Map<Kind, Set<String>> copy = new EnumMap<>(Kind.class);
    words.forEach((kind, set) -> copy.put(kind, Set.copyOf(set)));
    words = Collections.unmodifiableMap(copy);
  }

  static PhraseWords ofProgram() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    for (String line : Table.lines(PhraseWords.class, "phrases.txt")) {
      int colon = line.indexOf(':');
      Kind kind = Kind.valueOf(line.substring(0, Math.max(colon, 0)).toUpperCase(Locale.ROOT));
      words
          .computeIfAbsent(kind, k -> new HashSet<>())
          .addAll(List.of(line.substring(colon + 1).strip().split(" +")));
    }
    return new PhraseWords(words);
  }

  boolean is(Kind kind, Word word) {
    return is(kind, word.lower());
  }

  boolean is(Kind kind, String word) {
    Set<String> set = words.get(kind);
    return set != null && set.contains(word);
  }

  /** An adverb of the table, or a word in -ly. */
  boolean isAdverb(Word word) {
    return is(Kind.ADVERB, word) || (word.lower().endsWith("ly") && word.lower().length() > 4);
  }
}
