package stet.judge.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stet.align.Pattern;
import stet.document.Document;
import stet.document.Passage;
import stet.judge.SenseFlag;
import stet.judge.Voice;
import stet.judge.compare.Clauses;
import stet.judge.compare.Wholeness;
import stet.judge.words.Context;
import stet.judge.words.SenseWords;
import stet.locate.IndexedSource;
import stet.locate.Place;
import stet.text.FunctionWords;
import stet.text.Span;
import stet.text.Words;

/**
 * What the words just before the quoted ones say, in the source and in the article's own sentence:
 * a "never" or a "nearly" left standing outside the marks, a denial the article puts in front.
 */
public final class FrameRules {

  /** A shorter quotation is a term, and what governs it in the source governs no sentence. */
  private static final int LEAST = 4;

  /** Little words that may stand between a negation and what it governs. */
  private static final int BETWEEN = 1;

  /** Words of the article before the marks in which its own negation is looked for. */
  private static final int FRAME = 10;

  /** Letters of the article before the marks that are looked at. */
  private static final int REACH = 200;

  private static final Set<String> DENIES =
      Set.of(
          "denies",
          "denied",
          "denying",
          "bestreitet",
          "bestritt",
          "отрицает",
          "отрицал",
          "отрицала");

  private static final Set<String> LINKS =
      Set.of("that", "having", "ever", "he", "she", "they", "it", "dass");

  private final SenseWords words;
  private final FunctionWords functionWords;

  public FrameRules(SenseWords words, FunctionWords functionWords) {
    this.words = words;
    this.functionWords = functionWords;
  }

  /** The flags of a quotation that stands at these places word for word. */
  public List<SenseFlag> of(Document article, Pattern pattern, List<Place> places, Voice voice) {
    List<SenseFlag> flags = new ArrayList<>();
    boolean known = places.stream().allMatch(p -> p.first() >= 0 && begins(pattern, p));
    if (pattern.size() < LEAST || !known || pattern.hasGapBefore(0)) {
      return flags;
    }
    Words frame = frame(article, pattern);
    lost(pattern, places, frame).ifPresent(flags::add);
    if (voice instanceof Voice.SameSpeaker) {
      added(pattern, places, frame).ifPresent(flags::add);
    }
    return flags;
  }

  // The first quoted word is the first word of the place, and the same.
  private static boolean begins(Pattern pattern, Place place) {
    return place.partner(0) == place.first() && Wholeness.stands(pattern, 0, place);
  }

  // The article's own words before the marks, within the sentence.
  private static Words frame(Document article, Pattern pattern) {
    String text = article.text();
    int to = pattern.span().start();
    return Words.of(text, new Span(Context.sentenceStart(text, to, REACH), to));
  }

  private Optional<SenseFlag> lost(Pattern pattern, List<Place> places, Words frame) {
    boolean small = Character.isLowerCase(pattern.words().printed(0).codePointAt(0));
    String first = pattern.words().form(0);
    boolean whole = words.quantifier(first).filter(q -> q.equals("quantifier-all")).isPresent();
    int at = -1;
    for (Place place : places) {
      at = governing(place, small, whole);
      if (at < 0) {
        return Optional.empty();
      }
    }
    Place place = places.getLast();
    String form = place.source().form(at);
    for (int i = Math.max(0, frame.size() - FRAME); i < frame.size(); i++) {
      String before = frame.form(i);
      if (before.equals(form)
          || words.isNearly(before)
          || words.isNegator(before)
          || words.hasNegationInside(before)) {
        return Optional.empty();
      }
    }
    Span span = place.source().span(at, place.first());
    Passage passage = place.source().passage(span);
    String found =
        place.source().span(at, at).in(place.source().source().text()).toLowerCase(Locale.ROOT);
    return Optional.of(
        words.isNearly(form)
            ? new SenseFlag.QuantifierChanged(pattern.words().printed(0), found, passage)
            : new SenseFlag.NegationLost("", found, passage));
  }

  // The word of the source that governs the first quoted word from just before it, or -1.
  private int governing(Place place, boolean small, boolean whole) {
    IndexedSource source = place.source();
    Clauses clauses = new Clauses(source, words);
    int at = place.first();
    if (at == 0 || clauses.begins(at)) {
      return -1;
    }
    if (whole && (words.isNearly(source.form(at - 1)) || words.isNegator(source.form(at - 1)))) {
      return at - 1;
    }
    for (int j = at - 1; small && j >= 0 && j >= at - 1 - BETWEEN; j--) {
      if (clauses.negates(j)) {
        return j;
      }
      if (clauses.begins(j) || !functionWords.contains(source.form(j))) {
        return -1;
      }
    }
    return -1;
  }

  // "She denies that she “locked the door”", and in the source she says she did.
  private Optional<SenseFlag> added(Pattern pattern, List<Place> places, Words frame) {
    boolean small = Character.isLowerCase(pattern.words().printed(0).codePointAt(0));
    int i = frame.size() - 1;
    while (i >= 0 && LINKS.contains(frame.form(i))) {
      i--;
    }
    if (!small || i < 0 || !DENIES.contains(frame.form(i))) {
      return Optional.empty();
    }
    for (Place place : places) {
      IndexedSource.Sentence sentence =
          place.source().sentences().get(place.source().sentenceAt(place.first()));
      for (int j = sentence.from(); j < sentence.to(); j++) {
        String form = place.source().form(j);
        if (words.isNegator(form) || words.hasNegationInside(form)) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(
        new SenseFlag.NegationAdded(frame.printed(i), "", places.getFirst().passage()));
  }
}
