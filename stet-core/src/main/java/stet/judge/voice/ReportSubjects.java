package stet.judge.voice;

import java.util.Optional;
import stet.document.Passage;
import stet.judge.compare.NameWords;
import stet.judge.words.ReportingWords;
import stet.locate.IndexedSource;
import stet.name.Names;
import stet.text.Folding;

/**
 * Whose verb of saying it is, inside a source: a name, a pronoun with a name before it, or a noun
 * for a person. The speaker's own "I said" reports nobody.
 */
final class ReportSubjects {

  /** Words between the subject and the verb. */
  private static final int SUBJECT_TO_VERB = 6;

  private static final int BACK_FOR_NAMES = 60;

  /** Places of a word looked at for its capital. */
  private static final int PLACES = 20;

  private final ReportingWords words;
  private final Names names;

  ReportSubjects(ReportingWords words, Names names) {
    this.words = words;
    this.names = names;
  }

  /**
   * A verb with its subject.
   *
   * @param who the name, or empty where only a pronoun stands and no name before it
   * @param first the subject's first word in the source
   */
  record Subject(Optional<String> who, int first, Passage cue) {}

  /** The subject before a verb, no further back than word {@code from}. */
  Optional<Subject> before(IndexedSource source, int verb, int from) {
    for (int k = verb - 1; k >= Math.max(from, verb - SUBJECT_TO_VERB); k--) {
      String form = source.form(k);
      if (words.isSelf(form)) {
        return Optional.empty();
      }
      if (words.isOther(form)) {
        return Optional.of(new Subject(nameBefore(source, k), k, cue(source, k, verb)));
      }
      if (isNamed(source, k)) {
        int first = firstOfName(source, k, from);
        if (first > from && words.isPreposition(source.form(first - 1))) {
          int named = behindPlace(source, first, k);
          if (named < 0) {
            k = first;
            continue; // "Tal in Tarsk said": the town says nothing
          }
          first = named;
        }
        String printed = source.span(first, k).in(source.source().text());
        return Optional.of(
            new Subject(Optional.of(clean(printed)), first, cue(source, first, verb)));
      }
      if (words.isPerson(form)) {
        return Optional.of(new Subject(Optional.of(form), k, cue(source, k, verb)));
      }
    }
    return Optional.empty();
  }

  // "President of Tarsk Anton Wick": behind the place come the two words of a name; -1 where the
  // place is all there is.
  private int behindPlace(IndexedSource source, int first, int last) {
    boolean office = first > 1 && words.isPerson(source.form(first - 2));
    if (last - first >= 2) {
      return last - 1;
    }
    return office && last > first ? last : -1;
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

  static Passage cue(IndexedSource source, int from, int to) {
    return Passage.of(source.source().document(), source.span(from, to));
  }

  String clean(String name) {
    int space = name.indexOf(' ');
    boolean calling = space > 0 && words.isPerson(Folding.word(name.substring(0, space)));
    String printed = calling ? name.substring(space + 1) : name;
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

  static boolean isNamed(IndexedSource source, int word) {
    String text = source.source().text();
    String printed = source.span(word, word).in(text);
    boolean initial =
        printed.length() == 1 && Character.isUpperCase(printed.charAt(0)) && !printed.equals("I");
    return initial || NameWords.isName(source, word) || firstNameOfSentence(source, word, printed);
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
    int from = source.placesFrom(source.id(word));
    int end = Math.min(from + PLACES, source.placesEnd(source.id(word)));
    for (int p = from; p < end; p++) {
      if (NameWords.isName(source, source.place(p))) {
        return true;
      }
    }
    return false;
  }

  /** The subject behind a verb: "said Anna Lee", "said the pilot". */
  Optional<Subject> behind(IndexedSource source, int verb, int to) {
    for (int k = verb + 1; k < to && k - verb <= 3; k++) {
      int last = k;
      while (last < to && isNamed(source, last)) {
        last++;
      }
      if (last > k) {
        String printed = source.span(k, last - 1).in(source.source().text());
        return Optional.of(
            new Subject(Optional.of(clean(printed)), verb, cue(source, verb, last - 1)));
      }
      if (words.isPerson(source.form(k))) {
        return Optional.of(new Subject(Optional.of(source.form(k)), verb, cue(source, verb, k)));
      }
      if (words.isOther(source.form(k))) {
        return Optional.of(new Subject(nameBefore(source, verb), verb, cue(source, verb, k)));
      }
    }
    return Optional.empty();
  }
}
