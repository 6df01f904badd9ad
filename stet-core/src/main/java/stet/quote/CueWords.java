package stet.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stet.text.Span;

/** The cues of one sentence, in order: where each stands and how surely it reports speech. */
final class CueWords {

  /** Longest cue of several words. */
  private static final int MAX_PHRASE = 5;

  private final Cues cues;
  private final PhraseWords table;

  /** The sentence read last: one with several quotations is asked for each of them. */
  private List<Word> lastWords = List.of();

  private List<Cue> lastCues = List.of();

  CueWords(Cues cues, PhraseWords table) {
    this.cues = cues;
    this.table = table;
  }

  /** What kind of word the cue is. */
  enum Kind {
    VERB,
    /** A verb in -ing, which borrows its subject. */
    PARTICIPLE,
    /** "according to": the speaker follows. */
    BEFORE,
    /** "answer", "claim": the speaker owns it. */
    NOUN
  }

  /** A cue at words {@code from..to}. */
  record Cue(int from, int to, Kind kind, double probability) {

    Span span(List<Word> words) {
      return new Span(words.get(from).start(), words.get(to - 1).end());
    }
  }

  /** The cues of a sentence; asked again for the same list it answers at once. */
  @SuppressWarnings("ReferenceEquality") // the very list, not one like it: comparing costs more
  List<Cue> of(List<Word> words) {
    if (words != lastWords) {
      lastCues = read(words);
      lastWords = words;
    }
    return lastCues;
  }

  private List<Cue> read(List<Word> words) {
    List<Cue> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Cue> cue =
          table.mayReport(words.get(at)) && words.get(at).isWord()
              ? at(words, at)
              : Optional.empty();
      cue.ifPresent(found::add);
      at = cue.map(Cue::to).orElse(at + 1);
    }
    return found;
  }

  private Optional<Cue> at(List<Word> words, int at) {
    Word word = words.get(at);
    if (cues.opensPhrase(word.lower())) {
      Optional<Cue> phrase = longest(words, at);
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    if (word.isCapital() && at > 0 && words.get(at - 1).isWord()) {
      return Optional.empty(); // "the Washington Post": part of a name
    }
    Double verb = cues.verbs().get(word.lower());
    if (verb != null && !isNounHere(words, at)) {
      boolean participle = cues.participles().contains(word.lower()) && !afterBe(words, at);
      double probability = verb * (afterModal(words, at) ? 0.5 : 1);
      return Optional.of(
          new Cue(at, at + 1, participle ? Kind.PARTICIPLE : Kind.VERB, probability));
    }
    Double noun = cues.nouns().get(word.lower());
    return noun == null ? Optional.empty() : Optional.of(new Cue(at, at + 1, Kind.NOUN, noun));
  }

  /** "the claim", "his answer", "of report": the word is a noun here. */
  private boolean isNounHere(List<Word> words, int at) {
    boolean english = !cues.participles().isEmpty();
    if (at == 0 || !english) {
      return false; // "a déclaré" holds no article
    }
    Word left = words.get(at - 1);
    if (left.isCapital()) {
      return false;
    }
    Word word = words.get(at);
    if (at > 1
        && table.is(PhraseWords.Kind.DETERMINER, words.get(at - 2))
        && isSingular(word)
        && isSingular(left)
        && cues.nouns().containsKey(word.lower())) {
      return true; // "a fourth term", but "her friends claim"
    }
    if (FramedCue.mayStandAlone(left) && !word.lower().endsWith("s")) {
      return false; // "the two write"
    }
    return (left.is("'s") && !FramedCue.isShortIs(words, at - 1, table))
        || (table.is(PhraseWords.Kind.DETERMINER, left) && !left.is("that") && !left.is("which"))
        || (table.is(PhraseWords.Kind.PREPOSITION, left)
            && !left.is("to")
            && !cues.participles().contains(word.lower())); // but "by warning that"
  }

  private static boolean isSingular(Word word) {
    String lower = word.lower();
    boolean plural = lower.equals("people") || lower.equals("police") || lower.endsWith("men");
    return word.isWord()
        && !plural
        && !lower.endsWith("s")
        && !lower.endsWith("ed")
        && !lower.equals("read");
  }

  private boolean afterBe(List<Word> words, int at) {
    return at > 0 && table.is(PhraseWords.Kind.AUXILIARY, words.get(at - 1));
  }

  /** "will conclude", "would say": what has not been said. */
  private boolean afterModal(List<Word> words, int at) {
    return at > 0 && table.is(PhraseWords.Kind.MODAL, words.get(at - 1));
  }

  /** The longest phrase that stands before a speaker; else the longest that reports. */
  private Optional<Cue> longest(List<Word> words, int at) {
    StringBuilder text = new StringBuilder();
    @Nullable Cue before = null;
    @Nullable Cue phrase = null;
    for (int to = at; to < words.size() && to - at < MAX_PHRASE; to++) {
      Word word = words.get(to);
      if (word.isQuote()) {
        break;
      }
      String key = text.append(to > at && word.isWord() ? " " : "").append(word.lower()).toString();
      Double probability = cues.before().get(key);
      if (probability != null) {
        before = new Cue(at, to + 1, Kind.BEFORE, probability);
      }
      probability = cues.phrases().get(key);
      if (probability != null) {
        phrase = new Cue(at, to + 1, Kind.VERB, probability);
      }
    }
    return Optional.ofNullable(before == null ? phrase : before);
  }
}
