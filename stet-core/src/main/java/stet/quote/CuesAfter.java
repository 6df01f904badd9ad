package stet.quote;

import java.util.List;
import java.util.Optional;
import stet.quote.CueWords.Cue;
import stet.quote.NounPhrase.Kind;

/** Reads what follows a quotation in its sentence. */
final class CuesAfter {

  /** An apposition is no longer than this, in words. */
  private static final int MAX_APPOSITION = 28;

  /** A cue further behind the quotation than this, in words, belongs to something else. */
  private static final int MAX_LATER = 16;

  private final PhraseWords table;
  private final NounPhrases phrases;
  private final Subjects subjects;

  CuesAfter(PhraseWords table, NounPhrases phrases, Subjects subjects) {
    this.table = table;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /** What follows the quotation: "said X", "X said", "according to X", "was how X put it". */
  Optional<Evidence> read(List<Word> words, int quote, List<Cue> cues) {
    int at = quote + 1;
    while (at < words.size() && isPause(words.get(at))) {
      at++;
    }
    int start = at;
    while (at < words.size()
        && at - start < 3
        && words.get(at).isWord()
        && table.isAdverb(words.get(at))
        && !words.get(at).isCapital()) {
      at++;
    }
    if (at >= words.size() || !words.get(at).isWord()) {
      return Optional.empty();
    }
    Optional<Cue> here = cueAt(cues, isHelper(words, at) ? at + 1 : at);
    if (here.isPresent() && here.get().kind() != CueWords.Kind.NOUN) {
      Cue cue = here.get();
      boolean participle = cue.kind() == CueWords.Kind.PARTICIPLE;
      return participle
          ? Optional.empty()
          : phrases
              .startingAt(words, cue.to())
              .map(np -> Evidence.of(np, cue.span(words), .97 * cue.probability()));
    }
    Optional<Evidence> unknown = unknownVerb(words, quote, at);
    if (unknown.isPresent()) {
      return unknown;
    }
    Optional<NounPhrase> np = phrases.startingAt(words, at);
    Optional<Evidence> direct = np.flatMap(n -> subjectThenCue(words, n, cues));
    if (direct.isPresent()) {
      return direct;
    }
    Optional<Evidence> ended =
        np.filter(n -> words.get(quote).endsInPause()).flatMap(n -> unknownVerb(words, n));
    if (ended.isPresent()) {
      return ended;
    }
    if (np.isPresent() && isSignature(words, quote, np.get())) {
      return Optional.of(Evidence.of(np.get(), np.get().span(), .9));
    }
    return later(words, quote, at, cues);
  }

  /** "“Why?” Hall pressed.": a past tense that ends its sentence. */
  private Optional<Evidence> unknownVerb(List<Word> words, NounPhrase np) {
    int at = np.to();
    boolean ends = at + 1 == words.size() || (at + 1 < words.size() && words.get(at + 1).is("."));
    return ends && np.kind() != Kind.NOMINAL && isPast(words.get(at))
        ? Optional.of(Evidence.of(np, words.get(at).span(), .75))
        : Optional.empty();
  }

  private static boolean isPast(Word verb) {
    return verb.lower().endsWith("ed") && verb.lower().length() > 4 && !verb.isCapital();
  }

  /** "“Of course,” assented Fenn.": a past tense right behind the marks, and who did it. */
  private Optional<Evidence> unknownVerb(List<Word> words, int quote, int at) {
    Word verb = words.get(at);
    int next = at + 1;
    if (!isPast(verb)
        || next >= words.size()
        || !(words.get(quote).endsInPause() || at > quote + 1)) {
      return Optional.empty();
    }
    Word who = words.get(next);
    boolean subject =
        who.isCapital()
            || table.is(PhraseWords.Kind.DETERMINER, who)
            || table.is(PhraseWords.Kind.SUBJECT, who);
    return subject
        ? phrases.startingAt(words, next).map(np -> Evidence.of(np, verb.span(), .8))
        : Optional.empty();
  }

  /** "a déclaré", "hat gesagt", "ha dicho", "had said". */
  private boolean isHelper(List<Word> words, int at) {
    Word word = words.get(at);
    return word.is("a") || table.is(PhraseWords.Kind.AUXILIARY, word);
  }

  private static boolean isPause(Word word) {
    return word.is(",")
        || word.is("—")
        || word.is("–")
        || word.is("-")
        || word.is(")")
        || word.is("―");
  }

  private Optional<Cue> cueAt(List<Cue> cues, int at) {
    return cues.stream().filter(cue -> cue.from() == at).findFirst();
  }

  private Optional<Evidence> subjectThenCue(List<Word> words, NounPhrase np, List<Cue> cues) {
    int at = np.to();
    for (int round = 0; round < 3 && at < words.size(); round++) {
      if (!words.get(at).isComma() && !words.get(at).is("(")) {
        break;
      }
      String close = words.get(at).is("(") ? ")" : ",";
      int end = at + 1;
      while (end < words.size()
          && end - at < MAX_APPOSITION
          && !words.get(end).is(close)
          && !words.get(end).isQuote()) {
        end++;
      }
      if (end >= words.size() || !words.get(end).is(close)) {
        return Optional.empty();
      }
      at =
          words.get(end).isComma()
                  && cueNear(words, cues, end + 1).isEmpty()
                  && end + 1 < words.size()
              ? end
              : end + 1;
      if (at == end && round == 2) {
        at = end + 1;
      }
    }
    int from = at;
    return cueNear(words, cues, from)
        .map(cue ->
            Evidence.of(
                np, cue.span(words), (cue.from() - from > 3 ? .85 : .96) * cue.probability()));
  }

  /** A verb within a few words, no sign between. */
  private Optional<Cue> cueNear(List<Word> words, List<Cue> cues, int from) {
    for (Cue cue : cues) {
      if (cue.from() >= from && cue.kind() == CueWords.Kind.VERB) {
        boolean near = cue.from() - from <= 6;
        for (int i = from; near && i < cue.from(); i++) {
          near = words.get(i).isWord();
        }
        return near ? Optional.of(cue) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "“...” — Ann Lee" and nothing more. */
  private static boolean isSignature(List<Word> words, int quote, NounPhrase np) {
    Word sign = words.get(quote + 1);
    boolean dash = sign.is("—") || sign.is("–") || sign.is("-") || sign.is("―");
    boolean last =
        np.to() >= words.size() || words.get(np.to()).isComma() || np.to() + 1 == words.size();
    return dash && last && np.kind() == Kind.NAME;
  }

  /** A cue further on: "is what X called it", "was X's answer", "as X put it". */
  private Optional<Evidence> later(List<Word> words, int quote, int at, List<Cue> cues) {
    boolean linked =
        words.get(at).is("is")
            || words.get(at).is("was")
            || words.get(at).is("were")
            || words.get(at).is("as")
            || words.get(at).is("are");
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      if (cue.from() <= quote || cue.kind() == CueWords.Kind.PARTICIPLE) {
        continue;
      }
      if (cue.from() - quote > MAX_LATER) {
        break;
      }
      Optional<NounPhrase> subject = subjects.of(words, cues, i);
      if (subject.isPresent()
          && subject.get().from() > quote
          && !subjects.isAuthor(words, subject.get())) {
        boolean noun = cue.kind() == CueWords.Kind.NOUN;
        double weight = linked ? .9 : noun ? .7 : crossesQuote(words, quote, cue) ? .72 : .62;
        return Optional.of(Evidence.of(subject.get(), cue.span(words), weight * cue.probability()));
      }
    }
    return Optional.empty();
  }

  private static boolean crossesQuote(List<Word> words, int quote, Cue cue) {
    for (int i = quote + 1; i < cue.from(); i++) {
      if (words.get(i).isQuote()) {
        return true;
      }
    }
    return false;
  }
}
