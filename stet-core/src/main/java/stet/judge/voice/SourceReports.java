package stet.judge.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.document.Passage;
import stet.judge.words.ReportingWords;
import stet.locate.IndexedSource;
import stet.name.Names;
import stet.text.Folding;

/**
 * Reported speech inside a source: "Wick warned that ..." in a minister's mouth. Precision first:
 * the verb must open a clause ("that", a colon) and somebody else must be its subject.
 */
final class SourceReports {

  /** Words between the verb and "that": said at one of his major events last year that. */
  private static final int VERB_TO_THAT = 10;

  /** Words between the verb and a colon or mark: told me: */
  private static final int VERB_TO_MARK = 3;

  /** Words between "according" and the name. */
  private static final int ACCORDING_TO_NAME = 4;

  /** Sentences over which reported speech runs on when the article says so. */
  private static final int RUNS_ON = 3;

  /** Words between an outer verb and the inner subject: told me the pilot had said. */
  private static final int VERB_TO_INNER = 4;

  /** Links of a chain looked for. */
  private static final int LINKS = 3;

  /** Letters on either side of a word in which the marks around it are looked for. */
  private static final int MARKS = 400;

  /** Words behind the closing mark in which the verb is looked for. */
  private static final int MARK_TO_VERB = 6;

  private final ReportingWords words;
  private final ReportSubjects subjects;

  SourceReports(ReportingWords words, Names names) {
    this.words = words;
    this.subjects = new ReportSubjects(words, names);
  }

  /**
   * Somebody is reported to have said what follows the cue.
   *
   * @param through those who told it to whoever speaks, outermost first
   * @param who the name, or empty where only a pronoun stands and no name before it
   */
  record Report(List<String> through, Optional<String> who, Passage cue) {
    Report {
      through = List.copyOf(through);
    }

    static Report of(ReportSubjects.Subject subject) {
      return new Report(List.of(), subject.who(), subject.cue());
    }
  }

  /** Who is reported to have said the word at this place, within its sentence. */
  Optional<Report> inSentence(IndexedSource source, int word) {
    IndexedSource.Sentence sentence = source.sentences().get(source.sentenceAt(word));
    for (int v = word - 1; v >= sentence.from(); v--) {
      if (words.isVerb(source.form(v)) && opens(source, v, word)) {
        return subjects
            .before(source, v, sentence.from())
            .map(s ->
                new Report(through(source, s.first(), sentence.from(), LINKS), s.who(), s.cue()));
      }
    }
    return according(source, sentence.from(), word);
  }

  // "My uncle told us that grandmother used to say": the uncle.
  private List<String> through(IndexedSource source, int inner, int from, int links) {
    for (int v = inner - 1; links > 0 && v > from && inner - v <= VERB_TO_INNER; v--) {
      if (words.isVerb(source.form(v))) {
        List<String> through = new ArrayList<>();
        subjects
            .before(source, v, from)
            .ifPresent(s -> {
              through.addAll(through(source, s.first(), from, links - 1));
              s.who().ifPresent(through::add);
            });
        return through;
      }
    }
    return List.of();
  }

  /** Who is reported to have said the word: in its sentence, in marks, or running on. */
  Optional<Report> of(IndexedSource source, int word) {
    return inSentence(source, word)
        .or(() -> inMarks(source, word))
        .or(() -> runningOn(source, word, RUNS_ON));
  }

  // "Dahl called the treaty a bridge": what he called it are his words.
  private Optional<Report> naming(IndexedSource source, int word) {
    int from = source.sentences().get(source.sentenceAt(word)).from();
    for (int v = word - 1; v > from; v--) {
      if (words.isNaming(source.form(v))) {
        return subjects.before(source, v, from).map(Report::of);
      }
    }
    return Optional.empty();
  }

  // "“We go,” a member of the crew told us": behind the marks around the word.
  private Optional<Report> inMarks(IndexedSource source, int word) {
    int close = closing(source, word);
    int next = word + 1;
    while (next < source.size() && source.start(next) < close) {
      next++;
    }
    if (close < 0 || next >= source.size() || source.turn(next) != source.turn(word)) {
      return Optional.empty();
    }
    int to = source.sentences().get(source.sentenceAt(next)).to();
    String text = source.source().text();
    for (int v = next; v < Math.min(to, next + MARK_TO_VERB); v++) {
      if (text.substring(close, source.start(v)).chars().anyMatch(c -> ".?!;:\n".indexOf(c) >= 0)) {
        return Optional.empty();
      }
      if (words.isVerb(source.form(v))) {
        Optional<ReportSubjects.Subject> subject =
            v == next ? subjects.behind(source, v, to) : subjects.before(source, v, next);
        return subject.map(Report::of);
      }
    }
    return Optional.empty();
  }

  // Where the marks close that the word stands in; -1 where none do.
  private static int closing(IndexedSource source, int word) {
    String text = source.source().text();
    int at = source.start(word) - 1;
    int least = Math.max(0, at - MARKS);
    while (at >= least && "“”„«»\"\n".indexOf(text.charAt(at)) < 0) {
      at--;
    }
    boolean opens =
        at >= least
            && "“„«\"".indexOf(text.charAt(at)) >= 0
            && (at == 0
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                    && ",.".indexOf(text.charAt(at - 1)) < 0);
    if (!opens) {
      return -1;
    }
    int to = source.end(word);
    int most = Math.min(text.length(), to + MARKS);
    while (to < most && "“”»\"\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    // A full stop in front of the closing mark ends the sentence: nothing follows.
    boolean closes = to < most && text.charAt(to) != '\n' && text.charAt(to - 1) != '.';
    return closes ? to + 1 : -1;
  }

  // "She said that the barge was promised. The museum would not open": the tense is still hers.
  private Optional<Report> runningOn(IndexedSource source, int word, int sentences) {
    int s = source.sentenceAt(word);
    IndexedSource.Sentence sentence = source.sentences().get(s);
    if (s == 0 || sentences == 0 || !isBackshifted(source, sentence)) {
      return Optional.empty();
    }
    IndexedSource.Sentence before = source.sentences().get(s - 1);
    if (before.turn() != sentence.turn()) {
      return Optional.empty();
    }
    for (int v = before.to() - 1; v > before.from(); v--) {
      if (words.isVerb(source.form(v)) && opensThat(source, v, before.to())) {
        return subjects
            .before(source, v, before.from())
            .filter(x -> x.who().isPresent())
            .map(Report::of);
      }
    }
    return runningOn(source, before.from(), sentences - 1);
  }

  private boolean isBackshifted(IndexedSource source, IndexedSource.Sentence sentence) {
    boolean shifted = false;
    for (int w = sentence.from(); w < sentence.to(); w++) {
      if (words.isSelf(source.form(w))) {
        return false;
      }
      shifted |= words.isBackshift(source.form(w));
    }
    return shifted;
  }

  private boolean opensThat(IndexedSource source, int verb, int to) {
    for (int k = verb + 1; k < to && k - verb <= VERB_TO_MARK; k++) {
      if (words.isThat(source.form(k))) {
        return true;
      }
    }
    return false;
  }

  // "According to the engineer Kray: ...": the name stands behind.
  private Optional<Report> according(IndexedSource source, int from, int word) {
    for (int a = word - 1; a >= from; a--) {
      if (words.isAccording(source.form(a))) {
        for (int k = a + 1; k < word && k - a <= ACCORDING_TO_NAME; k++) {
          int last = k;
          while (last < word && ReportSubjects.isNamed(source, last)) {
            last++;
          }
          if (last > k) {
            String printed = source.span(k, last - 1).in(source.source().text());
            return Optional.of(
                new Report(
                    List.of(),
                    Optional.of(subjects.clean(printed)),
                    ReportSubjects.cue(source, a, last - 1)));
          }
        }
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Who is reported in this sentence or, running on, in those just before it in the same turn; used
   * only where the article itself names another speaker than the turn's.
   */
  List<Report> before(IndexedSource source, int word) {
    List<Report> reports = new ArrayList<>();
    inSentence(source, word).or(() -> inMarks(source, word)).ifPresent(reports::add);
    naming(source, word).ifPresent(reports::add);
    int s = source.sentenceAt(word);
    for (int back = 1; back <= RUNS_ON && s - back >= 0; back++) {
      IndexedSource.Sentence sentence = source.sentences().get(s - back);
      if (sentence.turn() != source.turn(word)) {
        break;
      }
      for (int v = sentence.from(); v < sentence.to(); v++) {
        if (words.isVerb(source.form(v))) {
          subjects.before(source, v, sentence.from()).map(Report::of).ifPresent(reports::add);
        }
      }
    }
    return reports;
  }

  private boolean opens(IndexedSource source, int verb, int word) {
    for (int k = verb + 1; k < word && k - verb <= VERB_TO_THAT; k++) {
      if (words.isThat(source.form(k))) {
        return true;
      }
    }
    String text = source.source().text();
    for (int k = verb; k < word && k - verb <= VERB_TO_MARK; k++) {
      int end = source.end(k);
      String between = text.substring(end, Math.min(source.start(k + 1), end + 4));
      if (between.contains(":")
          || between.contains("“")
          || between.contains("„")
          || between.contains("«")
          || between.contains(", \"")) {
        return true;
      }
    }
    return false;
  }

  /** Where the sentence itself names somebody, anywhere before the verb that opens this word. */
  Optional<Passage> namedBefore(IndexedSource source, int word, String surname) {
    IndexedSource.Sentence sentence = source.sentences().get(source.sentenceAt(word));
    String form = Folding.word(surname);
    for (int v = word - 1; v > sentence.from(); v--) {
      if (words.isVerb(source.form(v)) && opens(source, v, word)) {
        for (int k = v - 1; k >= sentence.from(); k--) {
          if (source.form(k).equals(form)) {
            return Optional.of(ReportSubjects.cue(source, k, v));
          }
        }
      }
    }
    return Optional.empty();
  }
}
