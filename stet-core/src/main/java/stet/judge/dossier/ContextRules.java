package stet.judge.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stet.align.Pattern;
import stet.document.Document;
import stet.document.Passage;
import stet.document.Turn;
import stet.judge.ContextFlag;
import stet.judge.Flag;
import stet.judge.Voice;
import stet.judge.compare.Clauses;
import stet.judge.compare.Wholeness;
import stet.judge.words.ReportingWords;
import stet.judge.words.SenseWords;
import stet.locate.IndexedSource;
import stet.locate.Place;
import stet.quote.Attribution;
import stet.text.Span;
import stet.text.Words;

/**
 * Flags about what stands around a passage: the sentence it was cut from, the question it answers.
 */
public final class ContextRules {

  /** A quotation shorter than this is a fragment, not a sentence. */
  private static final int SENTENCE = 4;

  /** An answer no longer than this says little without its question. */
  private static final int BARE_ANSWER = 5;

  private final Document article;
  private final SenseWords senseWords;
  private final ReportingWords reportingWords;
  private Optional<Words> articleWords = Optional.empty();

  /** For the quotations of this article. */
  public ContextRules(Document article, SenseWords senseWords, ReportingWords reportingWords) {
    this.article = article;
    this.senseWords = senseWords;
    this.reportingWords = reportingWords;
  }

  /** All flags of a located quotation. */
  public List<Flag> of(
      Pattern pattern, Place place, Voice voice, Optional<Attribution> claimed, boolean split) {
    List<Flag> flags = new ArrayList<>();
    if (!split) {
      sentenceCut(pattern, place).ifPresent(flags::add);
    }
    questionDropped(pattern, place).ifPresent(flags::add);
    if (voice instanceof Voice.Questioner) {
      adopted(pattern, place).ifPresent(flags::add);
    }
    if (voice instanceof Voice.Reported reported) {
      new DroppedLinks(reportingWords)
          .of(article, pattern, reported, claimed)
          .ifPresent(flags::add);
    }
    return flags;
  }

  private Optional<Flag> sentenceCut(Pattern pattern, Place place) {
    IndexedSource source = place.source();
    String first = pattern.words().printed(0);
    boolean asSentence =
        pattern.size() >= SENTENCE
            && Character.isUpperCase(first.codePointAt(0))
            && !introducedBySmallWord(pattern.span().start());
    if (!asSentence) {
      return Optional.empty();
    }
    IndexedSource.Sentence sentence = source.sentences().get(source.sentenceAt(place.last()));
    Optional<Flag> after =
        cut(source, place.last() + 1, sentence.to(), true)
            .filter(_ -> !isGiven(source, place.last() + 1, sentence.to()));
    IndexedSource.Sentence opening = source.sentences().get(source.sentenceAt(place.first()));
    Optional<Flag> either =
        after.isPresent()
            ? after
            : cut(source, opening.from(), place.first(), false)
                .filter(_ -> !isGiven(source, opening.from(), place.first()));
    return either.filter(flag -> !saysNoItself(pattern, place, flag));
  }

  /** So many words of the rest of a sentence, in a row, show that the article gives it. */
  private static final int GIVEN = 4;

  // "The tower is empty," she said, "but the light is on": nothing is cut.
  private boolean isGiven(IndexedSource source, int from, int to) {
    Words printed = articleWords();
    int length = Math.min(GIVEN, to - from);
    for (int a = 0; length > 1 && a + length <= printed.size(); a++) {
      int i = 0;
      while (i < length && printed.form(a + i).equals(source.form(from + i))) {
        i++;
      }
      if (i == length) {
        return true;
      }
    }
    return false;
  }

  // Read when the first cut sentence is looked for, once.
  private Words articleWords() {
    Words words = articleWords.orElseGet(() -> Words.of(article.text()));
    articleWords = Optional.of(words);
    return words;
  }

  // Another rendering may say no with another word at another place.
  private boolean saysNoItself(Pattern pattern, Place place, Flag flag) {
    if (!(flag instanceof ContextFlag.SentenceCut cut) || !cut.why().equals("negation")) {
      return false;
    }
    for (int i = 0; i < pattern.size(); i++) {
      String form = pattern.words().form(i);
      if (!Wholeness.stands(pattern, i, place) && senseWords.isNegator(form)) {
        return true;
      }
    }
    return false;
  }

  // “... that “we ...”: part of the author's sentence.
  private boolean introducedBySmallWord(int at) {
    int before = at - 1;
    String text = article.text();
    while (before >= 0
        && !Character.isLetterOrDigit(text.charAt(before))
        && text.charAt(before) != '\n') {
      if (",:.!?".indexOf(text.charAt(before)) >= 0) {
        return false;
      }
      before--;
    }
    return before >= 0 && text.charAt(before) != '\n';
  }

  private Optional<Flag> cut(IndexedSource source, int from, int to, boolean after) {
    if (to - from < 2) {
      return Optional.empty();
    }
    Clauses clauses = new Clauses(source, senseWords);
    for (int w = from; w < to; w++) {
      String form = source.form(w);
      boolean near = after ? w - from < 3 : true;
      String why =
          near && senseWords.isContrast(form)
              ? "exception or contrast"
              : near && senseWords.isCondition(form)
                  ? "condition"
                  : clauses.negates(w) && (after ? w - from < 2 : w >= to - 4) ? "negation" : "";
      boolean openingBut =
          !after
              && w == from
              && senseWords.isContrast(form)
              && !senseWords.isCondition(form)
              && !senseWords.isException(form);
      if (!why.isEmpty() && !openingBut) {
        return Optional.of(
            new ContextFlag.SentenceCut(
                Passage.of(source.source().document(), source.span(from, to - 1)), why));
      }
    }
    return Optional.empty();
  }

  private Optional<Flag> questionDropped(Pattern pattern, Place place) {
    IndexedSource source = place.source();
    int t = source.turn(place.first());
    Optional<Turn> question = before(source, t);
    if (question.isEmpty()) {
      return Optional.empty();
    }
    IndexedSource.Sentence sentence = source.sentences().get(source.sentenceAt(place.first()));
    boolean firstOfTurn =
        source.sentenceAt(place.first()) == 0 || source.turn(Math.max(0, sentence.from() - 1)) != t;
    String opening = source.form(sentence.from());
    boolean bare =
        sentence.to() - sentence.from() <= BARE_ANSWER
            && pattern.size() <= BARE_ANSWER
            && reportingWords.isLeaning(opening);
    boolean pointing =
        place.first() == sentence.from()
            && sentence.from() + 1 < sentence.to()
            && reportingWords.isPointing(opening)
            && reportingWords.isBeing(source.form(sentence.from() + 1));
    boolean yesNo = reportingWords.isYes(opening) || reportingWords.isNo(opening);
    boolean quotesIt = place.first() == sentence.from();
    if (!firstOfTurn || !(bare || pointing || yesNo && quotesIt)) {
      return Optional.empty();
    }
    Passage asked = lastSentence(source, t - 1);
    return isAsked(asked.text())
        ? Optional.empty()
        : Optional.of(new ContextFlag.QuestionDropped(asked));
  }

  private static Optional<Turn> before(IndexedSource source, int turn) {
    if (turn == 0) {
      return Optional.empty();
    }
    Turn before = source.source().turns().get(turn - 1);
    boolean asks =
        before.role() == Turn.Role.QUESTIONER
            || source.source().document().text(before.span()).strip().endsWith("?");
    return asks ? Optional.of(before) : Optional.empty();
  }

  private static Passage lastSentence(IndexedSource source, int turn) {
    Span span = source.source().turns().get(turn).span();
    for (int s = source.sentences().size() - 1; s >= 0; s--) {
      IndexedSource.Sentence sentence = source.sentences().get(s);
      if (sentence.turn() == turn) {
        return Passage.of(source.source().document(), sentence.span());
      }
    }
    return Passage.of(source.source().document(), span);
  }

  // The article gives the question when most of its content words stand in it.
  private boolean isAsked(String question) {
    Words words = Words.of(question);
    String text = " " + article.text().toLowerCase(Locale.ROOT) + " ";
    int known = 0;
    int content = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.form(i).length() > 4) {
        content++;
        known += text.contains(words.form(i)) ? 1 : 0;
      }
    }
    return content > 0 && known * 3 >= content * 2;
  }

  private Optional<Flag> adopted(Pattern pattern, Place place) {
    IndexedSource source = place.source();
    int next = source.turn(place.last()) + 1;
    for (IndexedSource.Sentence sentence : source.sentences()) {
      if (sentence.turn() != next) {
        continue;
      }
      String opening = source.form(sentence.from());
      boolean yes = false;
      for (int w = sentence.from(); w < Math.min(sentence.to(), sentence.from() + 6); w++) {
        yes |= reportingWords.isYes(source.form(w));
        if (senseWords.isNegator(source.form(w)) || reportingWords.isRefusal(source.form(w))) {
          return Optional.empty();
        }
      }
      boolean repeats = repeats(pattern, source, sentence);
      return yes && !reportingWords.isNo(opening) || repeats
          ? Optional.of(
              new ContextFlag.AdoptedByAnswer(
                  Passage.of(source.source().document(), sentence.span())))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean repeats(
      Pattern pattern, IndexedSource source, IndexedSource.Sentence sentence) {
    int run = 0;
    for (int w = sentence.from(); w < sentence.to(); w++) {
      run = run < pattern.size() && source.form(w).equals(pattern.words().form(run)) ? run + 1 : 0;
      if (run == pattern.size()) {
        return true;
      }
    }
    return false;
  }
}
