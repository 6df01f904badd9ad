package stet.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stet.quote.CueWords.Cue;
import stet.text.Span;

/**
 * Reads in the words around a quotation who is given as its speaker. The probabilities are our
 * estimates: a cue beside the marks counts most, one far before them least.
 */
final class CueReader {

  private final PhraseWords table;
  private final NounPhrases phrases;
  private final CueWords cueWords;
  private final Subjects subjects;
  private final CueAfter after;
  private final CueBefore before;

  CueReader(PhraseWords table, Cues cues) {
    this.table = table;
    this.phrases = new NounPhrases(table, cues);
    this.cueWords = new CueWords(cues, table);
    this.subjects = new Subjects(table, phrases);
    this.after = new CueAfter(table, phrases, subjects);
    this.before = new CueBefore(table, cueWords, subjects);
  }

  /**
   * What the sentence says about the quotation at word {@code at}, best first.
   *
   * @param opens whether the sentence opens its paragraph, where "Name:" is a label
   */
  List<Evidence> read(List<Word> words, int at, boolean opens) {
    List<Cue> cues = cueWords.of(words);
    Optional<Insertion> insertion = Insertion.in(words, cues, subjects);
    List<Cue> others = new ArrayList<>(cues);
    insertion.ifPresent(i -> others.remove(i.cue()));
    List<Evidence> found = new ArrayList<>();
    label(words, at, opens).ifPresent(found::add);
    after.read(words, at, others).ifPresent(found::add);
    before.read(words, at, others).ifPresent(found::add);
    found.sort(Comparator.comparingDouble(Evidence::probability).reversed());
    return insertion.map(i -> i.join(found)).orElse(found);
  }

  /** The speaker of a sentence that leads up to a quotation. */
  Optional<Evidence> lead(List<Word> words) {
    return before.lead(words);
  }

  /** "Ann Lee: “...”" at the head of a paragraph. */
  private Optional<Evidence> label(List<Word> words, int at, boolean opens) {
    if (at < 2 || !words.get(at - 1).is(":")) {
      return Optional.empty();
    }
    Span colon = words.get(at - 1).span();
    Optional<NounPhrase> named = phrases.endingAt(words, at - 2);
    boolean plain =
        cueWords.of(words.subList(0, at)).stream().allMatch(c -> c.kind() == CueWords.Kind.NOUN);
    boolean alone = named.isPresent() && standsAlone(words, named.get().from());
    if (opens && plain && alone && at <= 20) {
      boolean whole = named.get().from() == 0;
      return Optional.of(Evidence.of(named.get(), colon, whole ? .96 : .88));
    }
    return subjects
        .first(words, at - 1)
        .filter(np -> !table.isAuthor(words, np))
        .map(np -> Evidence.of(np, colon, .58));
  }

  /** Nothing before it, or a sign: the last name of "a message for Ohio:" is no label. */
  private static boolean standsAlone(List<Word> words, int from) {
    return from == 0
        || (!words.get(from - 1).isWord() && !words.get(from - 1).isQuote())
        || words.get(from - 1).is("and")
        || words.get(from - 1).is("from");
  }
}
