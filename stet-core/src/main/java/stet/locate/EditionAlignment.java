package stet.locate;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stet.align.Bead;
import stet.align.SentenceAligner;
import stet.text.FunctionWords;
import stet.text.LanguageCode;
import stet.text.Span;

/**
 * Two editions of one source beside each other, passage by passage: for every sentence of one the
 * sentences of the other that say the same. Made once for two editions, in time that grows with
 * their length.
 */
public final class EditionAlignment {

  /** Beads on either side of one that must be pairs, too, for its place to be sure. */
  private static final int AROUND = 2;

  /** Beads on either side among which one must be alike by more than length and order. */
  private static final int NEAR = 4;

  /** From this likeness on, and with this evidence, a bead holds its neighbours. */
  private static final double ALIKE = 0.6;

  private static final double TOLD = 0.3;

  /** Below this likeness two sentences of one language have no more than common words in common. */
  private static final double UNLIKE = 0.2;

  private final IndexedSource here;
  private final IndexedSource there;
  private final boolean oneLanguage;
  private final List<Bead> beads;
  private final int[] beadOf;

  private EditionAlignment(
      IndexedSource here, IndexedSource there, boolean oneLanguage, List<Bead> beads) {
    this.here = here;
    this.there = there;
    this.oneLanguage = oneLanguage;
    this.beads = List.copyOf(beads);
    this.beadOf = new int[here.sentences().size()];
    for (int k = 0; k < beads.size(); k++) {
      Arrays.fill(beadOf, beads.get(k).from(), beads.get(k).to(), k);
    }
  }

  /** Lays two editions beside each other. */
  public static EditionAlignment of(
      IndexedSource here, IndexedSource there, FunctionWords functionWords) {
    boolean oneLanguage = inOneLanguage(here, there);
    EditionKeys keys = new EditionKeys(here, there, functionWords, oneLanguage);
    List<Bead> beads = SentenceAligner.align(keys.here(), keys.there(), keys.weights());
    return new EditionAlignment(here, there, oneLanguage, oneLanguage ? alike(beads) : beads);
  }

  // Sentences of one language without a word in common do not say the same: both stand alone.
  private static List<Bead> alike(List<Bead> beads) {
    return beads.stream()
        .flatMap(b ->
            b.isPair() && b.likeness() < UNLIKE && b.evidence() >= TOLD
                ? Stream.of(
                    new Bead(b.from(), b.to(), b.otherFrom(), b.otherFrom(), 0, b.evidence()),
                    new Bead(b.to(), b.to(), b.otherFrom(), b.otherTo(), 0, b.evidence()))
                : Stream.of(b))
        .toList();
  }

  /** The same, seen from the other edition. */
  public EditionAlignment turned() {
    return new EditionAlignment(
        there, here, oneLanguage, beads.stream().map(Bead::turned).toList());
  }

  /** The edition whose sentences are asked for. */
  public IndexedSource here() {
    return here;
  }

  /** The other edition. */
  public IndexedSource there() {
    return there;
  }

  /** Whether both are in one language, so that the same words may be expected. */
  public boolean oneLanguage() {
    return oneLanguage;
  }

  /** All beads, in order. */
  public List<Bead> beads() {
    return beads;
  }

  /** The bead that a sentence of this edition is in. */
  public Bead bead(int sentence) {
    return beads.get(beadOf[sentence]);
  }

  /** What stands for these sentences, first to last, in the other edition; empty if nothing. */
  public Optional<Span> beside(int first, int last) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (int s = first; s <= last; s++) {
      Bead bead = bead(s);
      if (bead.isPair()) {
        from = Math.min(from, bead.otherFrom());
        to = Math.max(to, bead.otherTo());
      }
    }
    return to == 0
        ? Optional.empty()
        : Optional.of(
            there.sentences().get(from).span().cover(there.sentences().get(to - 1).span()));
  }

  /**
   * Whether the place of a sentence is sure: what stands around it has a partner each in both
   * editions, and something nearby is alike by its names, numbers or words.
   */
  public boolean isSure(int sentence) {
    int k = beadOf[sentence];
    for (int n = Math.max(0, k - AROUND); n <= Math.min(beads.size() - 1, k + AROUND); n++) {
      if (n != k && !beads.get(n).isPair()) {
        return false;
      }
    }
    for (int n = Math.max(0, k - NEAR); n <= Math.min(beads.size() - 1, k + NEAR); n++) {
      if (isAlike(beads.get(n))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the other edition surely leaves a sentence out: what stands before and behind it has
   * partners that follow one another there and are alike by more than length and order.
   */
  public boolean lacks(int sentence) {
    int k = beadOf[sentence];
    return !beads.get(k).isPair()
        && k > 0
        && k + 1 < beads.size()
        && isAlike(beads.get(k - 1))
        && isAlike(beads.get(k + 1));
  }

  private static boolean isAlike(Bead bead) {
    return bead.isPair() && bead.likeness() >= ALIKE && bead.evidence() >= TOLD;
  }

  /** Whether two sources are in one language: by what they say of themselves or their letters. */
  public static boolean inOneLanguage(IndexedSource a, IndexedSource b) {
    Optional<String> here = a.source().edition().language();
    Optional<String> there = b.source().edition().language();
    return here.isPresent() && there.isPresent()
        ? LanguageCode.same(here.get(), there.get())
        : script(a) == script(b);
  }

  // Of the first letter: a day or a number before it is written the same everywhere.
  private static UnicodeScript script(IndexedSource source) {
    return source
        .source()
        .text()
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .orElse(UnicodeScript.COMMON);
  }
}
