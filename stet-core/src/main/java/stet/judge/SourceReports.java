package stet.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.document.Passage;
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

  /** Words between the subject and the verb. */
  private static final int SUBJECT_TO_VERB = 6;

  /** Words between the verb and a colon or mark: told me: */
  private static final int VERB_TO_MARK = 3;

  /** Words between "according" and the name. */
  private static final int ACCORDING_TO_NAME = 4;

  /** Sentences over which reported speech runs on when the article says so. */
  private static final int RUNS_ON = 3;

  private static final int BACK_FOR_NAMES = 60;

  /** Places of a word looked at for its capital. */
  private static final int PLACES = 20;

  private final ReportingWords words;
  private final Names names;

  SourceReports(ReportingWords words, Names names) {
    this.words = words;
    this.names = names;
  }

  /**
   * Somebody is reported to have said what follows the cue.
   *
   * @param who the name, or empty where only a pronoun stands and no name before it
   */
  record Report(Optional<String> who, Passage cue) {}

  /** Who is reported to have said the word at this place, within its sentence. */
  Optional<Report> inSentence(IndexedSource source, int word) {
    IndexedSource.Sentence sentence = source.sentences().get(source.sentenceAt(word));
    for (int v = word - 1; v >= sentence.from(); v--) {
      if (words.isVerb(source.form(v)) && opens(source, v, word)) {
        return subject(source, v, sentence.from());
      }
    }
    return according(source, sentence.from(), word);
  }

  // "According to the engineer Kray: ...": the name stands behind.
  private Optional<Report> according(IndexedSource source, int from, int word) {
    for (int a = word - 1; a >= from; a--) {
      if (words.isAccording(source.form(a))) {
        for (int k = a + 1; k < word && k - a <= ACCORDING_TO_NAME; k++) {
          int last = k;
          while (last < word && isNamed(source, last)) {
            last++;
          }
          if (last > k) {
            String printed = source.span(k, last - 1).in(source.source().text());
            return Optional.of(new Report(Optional.of(clean(printed)), cue(source, a, last - 1)));
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
    inSentence(source, word).ifPresent(reports::add);
    int s = source.sentenceAt(word);
    for (int back = 1; back <= RUNS_ON && s - back >= 0; back++) {
      IndexedSource.Sentence sentence = source.sentences().get(s - back);
      if (sentence.turn() != source.turn(word)) {
        break;
      }
      for (int v = sentence.from(); v < sentence.to(); v++) {
        if (words.isVerb(source.form(v))) {
          subject(source, v, sentence.from()).ifPresent(reports::add);
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

  private Optional<Report> subject(IndexedSource source, int verb, int from) {
    for (int k = verb - 1; k >= Math.max(from, verb - SUBJECT_TO_VERB); k--) {
      String form = source.form(k);
      if (words.isSelf(form)) {
        return Optional.empty();
      }
      if (words.isOther(form)) {
        return Optional.of(new Report(nameBefore(source, k), cue(source, k, verb)));
      }
      if (isNamed(source, k)) {
        int first = firstOfName(source, k, from);
        if (first > from && words.isPreposition(source.form(first - 1))) {
          k = first;
          continue; // "Tal in Tarsk said": the town says nothing
        }
        String printed = source.span(first, k).in(source.source().text());
        return Optional.of(new Report(Optional.of(clean(printed)), cue(source, first, verb)));
      }
      if (words.isPerson(form)) {
        return Optional.of(new Report(Optional.of(form), cue(source, k, verb)));
      }
    }
    return Optional.empty();
  }

  // Back over "President N. Wick", not over the comma of "in Tarsk, President".
  private static int firstOfName(IndexedSource source, int last, int from) {
    int first = last;
    String text = source.source().text();
    while (first > from
        && isNamed(source, first - 1)
        && text.substring(source.end(first - 1), source.start(first)).indexOf(',') < 0) {
      first--;
    }
    return first;
  }

  private static Passage cue(IndexedSource source, int from, int to) {
    return Passage.of(source.source().document(), source.span(from, to));
  }

  private String clean(String printed) {
    return names.parse(printed).map(n -> n.full()).filter(f -> !f.isBlank()).orElse(printed);
  }

  // The last name of a person before a pronoun, in the same turn.
  private Optional<String> nameBefore(IndexedSource source, int pronoun) {
    for (int k = pronoun - 1; k >= 0 && pronoun - k <= BACK_FOR_NAMES; k--) {
      if (source.turn(k) != source.turn(pronoun)) {
        break;
      }
      if (isNamed(source, k)) {
        int first = k;
        while (first > 0
            && isNamed(source, first - 1)
            && source.sentenceAt(first - 1) == source.sentenceAt(k)) {
          first--;
        }
        String printed = source.span(first, k).in(source.source().text());
        Optional<String> person =
            names
                .parse(printed)
                .filter(n -> n.hasGivenName() || !n.initials().isEmpty())
                .map(n -> n.full())
                .filter(f -> !f.isBlank());
        if (person.isPresent()) {
          return person;
        }
        k = first;
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(IndexedSource source, int word) {
    String text = source.source().text();
    String printed = source.span(word, word).in(text);
    boolean initial =
        printed.length() == 1 && Character.isUpperCase(printed.charAt(0)) && !printed.equals("I");
    return initial
        || NameWords.isName(text, source.start(word), printed)
        || firstNameOfSentence(source, word, printed);
  }

  // At a sentence's start every word has a capital: a name there is one whose form is nowhere
  // small.
  private static boolean firstNameOfSentence(IndexedSource source, int word, String printed) {
    return Character.isUpperCase(printed.codePointAt(0))
        && printed.length() > 2
        && source.sentences().get(source.sentenceAt(word)).from() == word
        && word + 1 < source.size()
        && (Character.isUpperCase(
                source.span(word + 1, word + 1).in(source.source().text()).codePointAt(0))
            || isNameElsewhere(source, word));
  }

  // "Morel told me": the same word has its capital inside another sentence.
  private static boolean isNameElsewhere(IndexedSource source, int word) {
    String text = source.source().text();
    int seen = 0;
    for (int at : source.placesOf(source.id(word))) {
      if (NameWords.isName(text, source.start(at), source.span(at, at).in(text))) {
        return true;
      }
      if (++seen == PLACES) {
        break;
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
            return Optional.of(cue(source, k, v));
          }
        }
      }
    }
    return Optional.empty();
  }
}
