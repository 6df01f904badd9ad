package stet.locate;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stet.align.Aligner;
import stet.align.Pattern;
import stet.align.Similarity;
import stet.text.Stems;

/**
 * A quotation as it is looked for in one source: what each of its words weighs there and which
 * words of the source it is like. Worked out once for all the places that are looked at.
 */
public final class Sought {

  /** A source of fewer words says little of how rare its words are; it counts as one of so many. */
  private static final int SMALL = 1024;

  /** No function word is rarer, though a small source may hold it once. */
  private static final double FUNCTION_BITS = 7;

  /** In fewer words a single rare one would tell more than all others. */
  private static final int LEAST_SPAN = 64;

  private final Pattern pattern;
  private final IndexedSource source;
  private final Likeness likeness;
  private final Optional<Rarity> rarity;
  private final int[] ids;
  private final double[] weight;
  private final boolean[] content;
  private final boolean[] byLetters;
  private final double total;
  private double[] bits = {};
  private @Nullable Echoes echoes;
  private @Nullable Aligner aligner;

  /** What is sought where the source is all that is searched. */
  public Sought(Pattern pattern, IndexedSource source, Weights weights, Likeness likeness) {
    this(pattern, source, weights, likeness, Optional.empty());
  }

  /**
   * @param rarity how rare the quotation's words are in all that is searched, if the source is only
   *     part of it
   */
  public Sought(
      Pattern pattern,
      IndexedSource source,
      Weights weights,
      Likeness likeness,
      Optional<Rarity> rarity) {
    this.rarity = rarity;
    this.pattern = pattern;
    this.source = source;
    this.likeness = likeness;
    this.ids = new int[pattern.size()];
    this.weight = new double[pattern.size()];
    this.content = new boolean[pattern.size()];
    this.byLetters = new boolean[pattern.size()];
    double sum = 0;
    for (int i = 0; i < ids.length; i++) {
      String form = pattern.words().form(i);
      ids[i] = source.idOf(form);
      content[i] = weights.isContent(form);
      weight[i] = weights.of(content[i], ids[i]);
      byLetters[i] = likeness.onlyByLetters(form);
      sum += pattern.isBracketed(i) || i >= AlignedSearch.LONGEST ? 0 : weight[i];
    }
    this.total = sum;
  }

  Pattern pattern() {
    return pattern;
  }

  IndexedSource source() {
    return source;
  }

  int size() {
    return ids.length;
  }

  String form(int word) {
    return pattern.words().form(word);
  }

  /** The source's id of a word of the quotation, or -1. */
  int id(int word) {
    return ids[word];
  }

  /** What a word of the quotation weighs, 0 to 1. */
  double weight(int word) {
    return weight[word];
  }

  /** How rare a word of the quotation is in what is searched, in bits. */
  double bits(int word) {
    if (bits.length == 0) {
      bits = new double[ids.length];
      Arrays.setAll(bits, this::reckonBits);
    }
    return bits[word];
  }

  private double reckonBits(int word) {
    if (rarity.isPresent()) {
      return rarity.get().bits(word);
    }
    double count = Math.max(0.5, source.count(ids[word]));
    double rare = Math.log(words() / count) / Math.log(2);
    return isContent(word) ? rare : Math.min(FUNCTION_BITS, rare);
  }

  /** Words among which chance is reckoned. */
  double words() {
    return rarity.map(Rarity::words).orElseGet(() -> (double) Math.max(SMALL, source.size()));
  }

  /** What all words weigh that are the speaker's and are aligned. */
  double total() {
    return total;
  }

  boolean isContent(int word) {
    return content[word];
  }

  /** Words of the source among which most of a quotation without an ellipsis stands. */
  int span() {
    return Math.max(LEAST_SPAN, Math.min(AlignedSearch.LONGEST, size()) + margin());
  }

  /** Words on either side of what is held that may belong to it. */
  int margin() {
    return Math.min(AlignedSearch.LONGEST, size()) / 2 + 6;
  }

  /** Where the source says what the quotation says. */
  Echoes echoes() {
    if (echoes == null) {
      echoes = new Echoes(this);
    }
    return echoes;
  }

  /** Lays the quotation beside stretches of the source. */
  Aligner aligner() {
    if (aligner == null) {
      int n = Math.min(AlignedSearch.LONGEST, size());
      boolean[] bracketed = new boolean[n];
      boolean[] gaps = new boolean[n + 1];
      for (int i = 0; i < n; i++) {
        bracketed[i] = pattern.isBracketed(i);
        gaps[i] = pattern.hasGapBefore(i);
      }
      aligner = new Aligner(Arrays.copyOf(weight, n), bracketed, gaps);
    }
    return aligner;
  }

  /** The source's forms with the stem of a word of the quotation. */
  int[] kin(int word) {
    return ids[word] >= 0 ? source.kin(ids[word]) : source.withStem(Stems.of(form(word)));
  }

  /** How alike the source's words [start, end) are to each word of the quotation. */
  Similarity in(int start, int end) {
    int[] stretch = new int[end - start];
    char[] initials = new char[stretch.length];
    for (int j = 0; j < stretch.length; j++) {
      stretch[j] = source.id(start + j);
      initials[j] = source.initialOf(stretch[j]);
    }
    return (word, from, to, row) -> row(word, stretch, initials, from, to, row);
  }

  /** How alike a word of the quotation and a word of the source are. */
  double likeness(int word, int at) {
    return source.id(at) == ids[word] ? 1 : likeness.of(form(word), source.form(at));
  }

  private void row(int word, int[] stretch, char[] initials, int from, int to, float[] row) {
    int id = ids[word];
    String form = form(word);
    boolean letters = byLetters[word];
    char initial = letters ? form.charAt(0) : 0;
    for (int j = from; j < to; j++) {
      float alike = 0;
      if (stretch[j] == id) {
        alike = 1;
      } else if (!letters) {
        alike = (float) likeness.of(form, source.formOf(stretch[j]));
      } else if (initials[j] == initial) {
        alike = (float) likeness.byLetters(form, source.formOf(stretch[j]));
      }
      row[j - from] = alike;
    }
  }
}
