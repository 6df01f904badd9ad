package stet.locate;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
      weight[i] = weights.of(form, ids[i]);
      content[i] = weights.isContent(form);
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

  /** The source's forms with the stem of a word of the quotation; do not change the array. */
  int[] kin(int word) {
    return ids[word] >= 0 ? source.kin(ids[word]) : source.withStem(Stems.of(form(word)));
  }

  /** How alike the source's words from this one on are to each word of the quotation. */
  Similarity from(int start) {
    return (word, from, to, row) -> row(word, start + from, start + to, row);
  }

  /** How alike a word of the quotation and a word of the source are. */
  double likeness(int word, int at) {
    return source.id(at) == ids[word] ? 1 : likeness.of(form(word), source.form(at));
  }

  private void row(int word, int from, int to, float[] stretch) {
    int id = ids[word];
    String form = form(word);
    if (byLetters[word]) {
      char initial = form.charAt(0);
      for (int at = from; at < to; at++) {
        int other = source.id(at);
        float alike = 0;
        if (other == id) {
          alike = 1;
        } else if (source.initialOf(other) == initial) {
          alike = (float) likeness.byLetters(form, source.formOf(other));
        }
        stretch[at - from] = alike;
      }
      return;
    }
    Arrays.fill(stretch, 0);
    for (int at = from; at < to; at++) {
      int other = source.id(at);
      stretch[at - from] = other == id ? 1 : (float) likeness.of(form, source.formOf(other));
    }
  }
}
