package stet.judge.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import stet.align.Pattern;
import stet.document.Passage;
import stet.judge.Candidate;
import stet.judge.Placement;
import stet.judge.Wording;
import stet.judge.compare.NameWords;
import stet.judge.words.Expectation;
import stet.locate.IndexedSource;
import stet.locate.Place;
import stet.name.Letters;
import stet.text.FunctionWords;
import stet.text.Numbers;

/**
 * Places a quotation in a source of another language by what crosses languages: numbers, names, and
 * words that sound alike. Two of them at least must meet in one sentence, and most that the
 * quotation has; else nothing is said.
 */
public final class OtherTongue {

  /** What has to meet: two names or numbers. */
  private static final double ENOUGH = 2;

  /** Share of the quotation's own names and numbers that must meet. */
  private static final double MOST = 0.7;

  /** So much better than the next place the best must be. */
  private static final double AHEAD = 0.5;

  /** A smaller number, or a word that only sounds alike, may meet by chance. */
  private static final double HALF = 0.5;

  private static final double TEN = 10;

  /** Letters of a word whose sounds may show that it is the same in another language. */
  private static final int COGNATE = 6;

  /** How sure names and numbers make us of the place. */
  private static final double SURE = 0.8;

  private final FunctionWords functionWords;

  public OtherTongue(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  /** Something of the quotation that may stand in another language as well. */
  private record Anchor(
      int word, String printed, String sounds, OptionalDouble number, double weight) {}

  /**
   * Anchors that meet in a sentence of a source.
   *
   * @param met their weight
   * @param score the same with the words that sound alike
   */
  private record Meeting(
      int sentence, Place place, double met, double score, List<String> evidence) {}

  /** The rendering that a quotation is, if names and numbers place it. */
  public Optional<WordingJudge.Found> of(Pattern pattern, List<Searched> sources) {
    List<Anchor> anchors = anchors(pattern);
    double all = anchors.stream().mapToDouble(Anchor::weight).sum();
    if (all < ENOUGH) {
      return Optional.empty();
    }
    List<Meeting> meetings = new ArrayList<>();
    for (Searched source : sources) {
      if (source.expectation() == Expectation.OTHER_LANGUAGE) {
        for (int s = 0; s < source.index().sentences().size(); s++) {
          meeting(anchors, pattern, source.index(), s).ifPresent(meetings::add);
        }
      }
    }
    meetings.sort(Comparator.comparingDouble((Meeting m) -> -m.score()));
    boolean clear =
        !meetings.isEmpty()
            && meetings.getFirst().met() >= MOST * all
            && (meetings.size() == 1
                || meetings.getFirst().score() - meetings.get(1).score() >= AHEAD);
    return clear ? Optional.of(found(pattern, meetings.getFirst())) : Optional.empty();
  }

  private List<Anchor> anchors(Pattern pattern) {
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < pattern.size(); i++) {
      String printed = pattern.words().printed(i);
      String form = pattern.words().form(i);
      if (pattern.isBracketed(i) || functionWords.contains(form)) {
        continue;
      }
      OptionalDouble number = Numbers.value(form);
      boolean name = NameWords.isName(pattern.words().text(), pattern.words().start(i), printed);
      if (number.isPresent()) {
        if (number.getAsDouble() > 1) {
          double weight = number.getAsDouble() >= TEN ? 1 : HALF;
          anchors.add(new Anchor(i, printed, "", number, weight));
        }
      } else if (name && form.length() > 2) {
        anchors.add(new Anchor(i, printed, Letters.sounds(form), number, 1));
      }
    }
    return anchors;
  }

  private Optional<Meeting> meeting(
      List<Anchor> anchors, Pattern pattern, IndexedSource source, int s) {
    IndexedSource.Sentence sentence = source.sentences().get(s);
    int[] partners = new int[pattern.size()];
    Arrays.fill(partners, -1);
    List<String> evidence = new ArrayList<>();
    double score = 0;
    for (Anchor anchor : anchors) {
      for (int j = sentence.from(); j < sentence.to(); j++) {
        if (meets(anchor, source.form(j))) {
          partners[anchor.word()] = j;
          score += anchor.weight();
          String there = source.span(j, j).in(source.source().text());
          evidence.add(anchor.printed() + " = " + there);
          break;
        }
      }
    }
    if (score < ENOUGH) {
      return Optional.empty();
    }
    // The quotation stands for the whole sentence, from its first word to its last.
    partners[0] = sentence.from();
    partners[partners.length - 1] = sentence.to() - 1;
    return Optional.of(
        new Meeting(
            s,
            new Place(source, partners, SURE),
            score,
            score + alike(pattern, source, sentence),
            evidence));
  }

  private static boolean meets(Anchor anchor, String form) {
    if (anchor.number().isPresent()) {
      OptionalDouble value = Numbers.value(form);
      return value.isPresent() && value.getAsDouble() == anchor.number().getAsDouble();
    }
    return sound(anchor.sounds(), Letters.sounds(form));
  }

  // The same but for an ending.
  private static boolean sound(String a, String b) {
    int same = Letters.commonStart(a, b);
    int longest = Math.max(a.length(), b.length());
    return same >= 3 && same >= longest - 2 && same >= (longest + 1) / 2;
  }

  // Words that sound alike, besides the anchors, tell two such sentences apart.
  private double alike(Pattern pattern, IndexedSource source, IndexedSource.Sentence sentence) {
    double sum = 0;
    for (int i = 0; i < pattern.size(); i++) {
      String form = pattern.words().form(i);
      if (form.length() >= COGNATE && !functionWords.contains(form)) {
        String sounds = Letters.sounds(form);
        for (int j = sentence.from(); j < sentence.to(); j++) {
          if (source.form(j).length() >= COGNATE && sound(sounds, Letters.sounds(source.form(j)))) {
            sum += HALF;
            break;
          }
        }
      }
    }
    return sum;
  }

  private static WordingJudge.Found found(Pattern pattern, Meeting best) {
    IndexedSource source = best.place().source();
    IndexedSource.Sentence sentence = source.sentences().get(best.sentence());
    Passage passage =
        Passage.of(source.source().document(), source.span(sentence.from(), sentence.to() - 1));
    Placement placement =
        Placement.carried(
            pattern.span(),
            passage,
            String.join("; ", best.evidence()),
            List.of(),
            SURE,
            List.of(new Candidate(passage, best.score())));
    return new WordingJudge.Found(
        new Wording.Rendered(placement, best.evidence()),
        List.of(best.place()),
        List.of(),
        Expectation.OTHER_LANGUAGE);
  }
}
