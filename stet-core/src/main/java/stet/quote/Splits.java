package stet.quote;

import java.util.List;
import java.util.Optional;
import stet.quote.PhraseWords.Kind;

/**
 * Tells when two marked stretches of a sentence are one quotation: cut by "he said", or woven into
 * one clause of the author's.
 */
final class Splits {

  /** Author's words between two woven pieces, at most. */
  private static final int MAX_WOVEN = 6;

  /** Author's words between two pieces cut by an attribution, at most. */
  private static final int MAX_CUT = 30;

  private final String text;
  private final PhraseWords table;
  private final Cues cues;

  Splits(String text, PhraseWords table, Cues cues) {
    this.text = text;
    this.table = table;
    this.cues = cues;
  }

  /** Whether the second of two neighbours in one sentence continues the first. */
  boolean joined(Draft first, Draft second, Carrier carrier) {
    List<Word> between = carrier.words().subList(first.at + 1, second.at);
    if (between.isEmpty() || !sameSpeaker(first, second)) {
      return false;
    }
    String one = first.quotation.content().in(text);
    String two = second.quotation.content().in(text);
    return isCut(between, one, first, second) || isWoven(between, one, two);
  }

  private static boolean sameSpeaker(Draft first, Draft second) {
    Optional<String> a = first.speaker().map(Attribution::name);
    return a.isPresent() && a.equals(second.speaker().map(Attribution::name));
  }

  /** "“A,” X said, “B”": the attribution stands between, and the first half does not end. */
  private boolean isCut(List<Word> between, String one, Draft first, Draft second) {
    char end = one.charAt(one.length() - 1);
    boolean open = ",;—–-…?!:".indexOf(end) >= 0 || between.getFirst().isComma();
    boolean cue = between.stream().anyMatch(this::isCue);
    boolean paused = between.getLast().isComma() || between.getLast().isDash();
    if (!open || !cue || !paused || between.size() > MAX_CUT) {
      return false;
    }
    boolean sameCue =
        first
            .speaker()
            .flatMap(Attribution::cue)
            .equals(second.speaker().flatMap(Attribution::cue));
    return sameCue || !isCue(between.get(Math.max(0, between.size() - 2)));
  }

  private boolean isCue(Word word) {
    return cues.verbs().getOrDefault(word.lower(), 0.0) >= .7
        || cues.nouns().containsKey(word.lower());
  }

  /** "to “limit the number of A” B would “keep in C”": few words, no sign, no "and" between. */
  private boolean isWoven(List<Word> between, String one, String two) {
    boolean small = Character.isLowerCase(two.codePointAt(0));
    boolean plain =
        between.stream().allMatch(w -> w.isWord() && !table.is(Kind.JOINING, w) && !isCue(w));
    boolean goesOn = between.size() > 1 && table.is(Kind.AUXILIARY, between.getLast());
    return small
        && plain
        && goesOn
        && between.size() <= MAX_WOVEN
        && words(one) >= 2
        && words(two) >= 2;
  }

  private static int words(String content) {
    return Words.parts(content, 4).size();
  }
}
