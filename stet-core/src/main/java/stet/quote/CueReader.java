package stet.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.quote.CueWords.Cue;
import stet.quote.NounPhrase.Kind;
import stet.text.Span;

/**
 * Reads in the words around a quotation who is given as its speaker. The probabilities are our
 * estimates: a cue beside the marks counts most, one far before them least.
 */
final class CueReader {

  /** A label is no longer than this, in words. */
  private static final int MAX_LABEL = 28;

  private final PhraseWords table;
  private final NounPhrases phrases;
  private final CueWords cueWords;
  private final Subjects subjects;
  private final CuesAfter after;
  private final CuesBefore before;

  CueReader(PhraseWords table, Cues cues, Set<String> smallNames) {
    this(table, cues, smallNames, false);
  }

  /**
   * @param anybody whether any words before a verb may be its subject
   */
  CueReader(PhraseWords table, Cues cues, Set<String> smallNames, boolean anybody) {
    this.table = table;
    this.phrases = new NounPhrases(table, cues, smallNames);
    this.cueWords = new CueWords(cues, table);
    Optional<LooseSubject> loose =
        anybody ? Optional.of(new LooseSubject(table, cues, phrases)) : Optional.empty();
    this.subjects = new Subjects(table, phrases, loose);
    this.after = new CuesAfter(table, phrases, subjects);
    this.before = new CuesBefore(table, subjects);
  }

  /**
   * What the sentence says about the quotation at word {@code at}, best first.
   *
   * @param opens whether the sentence opens its paragraph, where "Name:" is a label
   */
  List<Evidence> read(List<Word> words, int at, boolean opens) {
    List<Cue> cues = cueWords.of(words);
    Optional<Inserted> inserted = inserted(words, cues);
    List<Cue> others = new ArrayList<>(cues);
    inserted.ifPresent(i -> others.remove(i.cue()));
    List<Evidence> found = new ArrayList<>();
    label(words, at, opens).ifPresent(found::add);
    topic(words, at).ifPresent(found::add);
    after.read(words, at, others).ifPresent(found::add);
    before.read(words, at, others).ifPresent(found::add);
    found.sort(Comparator.comparingDouble(Evidence::probability).reversed());
    inserted.ifPresent(i -> insert(found, i));
    return found;
  }

  /** What the sentence says by this very cue; else what it says at all. */
  List<Evidence> read(List<Word> words, int at, Span cue, boolean opens) {
    List<Cue> cues = cueWords.of(words);
    for (int i = 0; i < cues.size(); i++) {
      Cue one = cues.get(i);
      if (one.span(words).overlaps(cue)) {
        Optional<NounPhrase> subject = subjects.of(words, cues, i);
        if (subject.isPresent() && !subjects.isAuthor(words, subject.get())) {
          return List.of(Evidence.of(subject.get(), cue, .95 * one.probability()));
        }
      }
    }
    return read(words, at, opens);
  }

  /** ", X said," set between commas away from the quotation. */
  private record Inserted(Cue cue, NounPhrase speaker, Span words) {}

  private Optional<Inserted> inserted(List<Word> words, List<Cue> cues) {
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      if (cue.kind() != CueWords.Kind.VERB || cue.probability() < .75) {
        continue;
      }
      boolean comma = cue.to() < words.size() && words.get(cue.to()).isComma();
      Optional<NounPhrase> subject = comma ? subjects.of(words, cues, i) : inverted(words, cue);
      if (subject.isPresent() && (!comma || isBetweenCommas(words, cue, subject.get()))) {
        return Optional.of(new Inserted(cue, subject.get(), cue.span(words)));
      }
    }
    return Optional.empty();
  }

  /** ", said X," away from a quotation: the subject behind its verb. */
  private Optional<NounPhrase> inverted(List<Word> words, Cue cue) {
    int before = cue.from() - 1;
    if (before < 1 || !words.get(before).isComma() || words.get(before - 1).isQuote()) {
      return Optional.empty();
    }
    return phrases
        .startingAt(words, cue.to())
        .filter(np -> np.to() + 1 < words.size() && words.get(np.to()).isComma())
        .filter(np -> !words.get(np.to() + 1).isQuote());
  }

  private static boolean isBetweenCommas(List<Word> words, Cue cue, NounPhrase subject) {
    int before = subject.from() - 1;
    if (before > 0 && words.get(before).is("as")) {
      before--;
    }
    boolean near = cue.from() - subject.to() <= 3 && cue.from() >= subject.to();
    return near
        && before > 0
        && words.get(before).isComma()
        && !words.get(before - 1).isQuote()
        && cue.to() + 1 < words.size()
        && words.get(cue.to()).isComma()
        && !words.get(cue.to() + 1).isQuote();
  }

  private void insert(List<Evidence> found, Inserted inserted) {
    Evidence told =
        new Evidence(inserted.speaker(), inserted.words(), .88, Optional.empty(), false);
    if (found.isEmpty() || found.getFirst().probability() < .65) {
      found.addFirst(told);
    } else if (found.getFirst().speaker().from() != inserted.speaker().from()) {
      Evidence main = found.getFirst();
      found.set(
          0,
          new Evidence(
              main.speaker(),
              main.cue(),
              main.probability(),
              Optional.of(inserted.speaker()),
              main.naming()));
      found.add(told);
    }
  }

  /**
   * "Ann Lee, mayor of Hill: “...”" at the head of a paragraph; else the subject before a colon.
   */
  private Optional<Evidence> label(List<Word> words, int at, boolean opens) {
    if (at < 2 || !words.get(at - 1).is(":")) {
      return Optional.empty();
    }
    Span colon = words.get(at - 1).span();
    if (opens && at <= MAX_LABEL && isLabel(words.subList(0, at - 1))) {
      Span whole = words.getFirst().span().cover(words.get(at - 2).span());
      NounPhrase np = new NounPhrase(0, at - 1, at - 2, Kind.NAME, whole);
      return Optional.of(Evidence.of(np, colon, .95));
    }
    return subjects
        .first(words, at - 1)
        .filter(np -> !subjects.isAuthor(words, np))
        .map(np -> Evidence.of(np, colon, .62));
  }

  /** Names and titles without a verb. */
  private boolean isLabel(List<Word> words) {
    boolean verb =
        cueWords.of(words).stream().anyMatch(cue -> cue.kind() != CueWords.Kind.NOUN)
            || words.stream()
                .anyMatch(
                    w -> table.is(PhraseWords.Kind.AUXILIARY, w) && !w.isCapital() && !w.is("to"));
    return !verb && words.getFirst().isCapital();
  }

  /** "For X it came down to the wish to “...”". */
  private Optional<Evidence> topic(List<Word> words, int at) {
    if (at < 3 || !words.getFirst().is("for")) {
      return Optional.empty();
    }
    return phrases
        .startingAt(words, 1)
        .filter(np -> np.to() < at && table.is(PhraseWords.Kind.AUTHOR, words.get(np.to())))
        .map(np -> Evidence.of(np, words.getFirst().span(), .74));
  }

  /** Who says something in a sentence before a quotation that stands alone. */
  Optional<Evidence> told(List<Word> words) {
    return before.read(words, words.size(), cueWords.of(words)).filter(e -> e.probability() >= .6);
  }

  /** The speaker of a sentence that leads up to a quotation: its last cue's subject, or its own. */
  Optional<Evidence> lead(List<Word> words) {
    List<Word> open = new ArrayList<>(words);
    open.add(new Word(words.getLast().end(), words.getLast().end(), "", "", 0, 0));
    Optional<Evidence> cue = before.read(open, words.size(), cueWords.of(words));
    return cue.or(() ->
        subjects
            .first(words, words.size())
            .filter(np -> !subjects.isAuthor(words, np))
            .map(np -> Evidence.of(np, np.span(), .6)));
  }
}
