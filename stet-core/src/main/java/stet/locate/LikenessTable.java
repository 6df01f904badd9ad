package stet.locate;

import java.util.Arrays;
import stet.align.Pattern;

/**
 * How alike each word of a quotation and each form of a source are, worked out when first asked and
 * kept: windows of one source share their words.
 */
public final class LikenessTable {

  private static final float UNKNOWN = -1;

  private final Pattern pattern;
  private final IndexedSource source;
  private final Likeness likeness;
  private final float[][] rows;

  public LikenessTable(Pattern pattern, IndexedSource source, Likeness likeness) {
    this.pattern = pattern;
    this.source = source;
    this.likeness = likeness;
    this.rows = new float[pattern.size()][];
  }

  /** The likeness of word {@code quoted} of the quotation and word {@code word} of the source. */
  double of(int quoted, int word) {
    float[] row = rows[quoted];
    if (row == null) {
      row = new float[source.vocabularySize()];
      Arrays.fill(row, UNKNOWN);
      rows[quoted] = row;
    }
    int id = source.id(word);
    if (row[id] == UNKNOWN) {
      row[id] = (float) likeness.of(pattern.words().form(quoted), source.formOf(id));
    }
    return row[id];
  }

  Pattern pattern() {
    return pattern;
  }

  IndexedSource source() {
    return source;
  }
}
