package stet.judge.sense;

import java.util.List;
import java.util.OptionalInt;
import stet.judge.SenseFlag;
import stet.judge.words.SenseWords;
import stet.judge.words.WordTables;
import stet.locate.Lexicon;

/**
 * Words of two renderings that are opposites and stand in each other's place: neither has its like
 * on the other side, words beside one stand for words beside the other, and no "not" near one of
 * them turns it round.
 */
final class RenderedOpposites {

  /** Words beside a word that show its place. */
  private static final int BESIDE = 4;

  /** How far from the other word their counterparts may stand. */
  private static final int NEAR = 5;

  /** Words before a word in which a negation turns it round. */
  private static final int TURNS = 4;

  private final SenseWords words;
  private final Lexicon lexicon;
  private final HiddenNegations hidden;

  RenderedOpposites(WordTables tables, HiddenNegations hidden) {
    this.words = tables.senseWords();
    this.lexicon = tables.lexicon();
    this.hidden = hidden;
  }

  void of(Beside side, List<SenseFlag> flags) {
    for (int i = 0; i < side.said().size(); i++) {
      for (int j = 0; j < side.found().size(); j++) {
        String a = side.said().get(i);
        String b = side.found().get(j);
        if (apart(side, i, j)
            && lexicon.antonyms(a, b)
            && sameTurn(side, i, j)
            && sharedPlace(side, i, j)
            && (side.isContent(a) || beforeSame(side, i, j))) {
          flags.add(new SenseFlag.SenseChanged(a, b, "opposites", side.passage()));
          return;
        }
      }
    }
  }

  // Neither word has its like on the other side; little words are no opposites of anything.
  private static boolean apart(Beside side, int i, int j) {
    String a = side.said().get(i);
    String b = side.found().get(j);
    return side.counterpart(i) < 0
        && side.renderedBy(j) < 0
        && (side.isContent(a) || !side.found().contains(a))
        && (side.isContent(b) || !side.said().contains(b));
  }

  private boolean sameTurn(Beside side, int i, int j) {
    return turned(side.said(), i, side.found()) == turned(side.found(), j, side.said());
  }

  private boolean turned(List<String> forms, int at, List<String> others) {
    List<String> before = forms.subList(Math.max(0, at - TURNS), at);
    return before.stream().anyMatch(words::isNegator) || hidden.in(before, others);
  }

  // "For" and "against", "before" and "after", before the same thing.
  private static boolean beforeSame(Beside side, int i, int j) {
    OptionalInt here = side.governed(side.said(), i);
    OptionalInt there = side.governed(side.found(), j);
    return here.isPresent()
        && there.isPresent()
        && side.counterpart(here.getAsInt()) == there.getAsInt();
  }

  private static boolean sharedPlace(Beside side, int i, int j) {
    for (int away = 1; away <= BESIDE; away++) {
      for (int n : new int[] {i - away, i + away}) {
        int partner = n >= 0 && n < side.said().size() ? side.counterpart(n) : -1;
        if (partner >= 0 && Math.abs(partner - j) <= NEAR) {
          return true;
        }
      }
    }
    return false;
  }
}
