package stet.locate;

import java.util.OptionalInt;

/**
 * The meaning of a text, piece by piece: one vector of length 1 for each word piece, with the place
 * of that piece in the text.
 *
 * <p>Piece {@code i} covers the text's UTF-16 units {@code [start(i), end(i))}; the encoder's own
 * marks ([CLS], [SEP]) are left out. {@link #id(int)} is the piece's number in the encoder's
 * vocabulary: two pieces with one id are the same letters. Components are kept as whole 16384ths, 2
 * bytes each: a sentence of 30 pieces and 384 components takes 23 kB. Sums of whole numbers are the
 * same in any order, so the compiler may add many at once: see {@link #wide()}.
 */
public final class TokenVectors {
  private static final int UNCUT = -1;

  /**
   * What a component of 1 is kept as. The product of two vectors of length 1 is at most the square
   * of it, and so is any part of the sum: far from what an int holds.
   */
  private static final int ONE = 1 << 14;

  private static final float SQUARE = (float) ONE * ONE;

  /** A row may be this far from length 1; more means that somebody forgot to normalise it. */
  private static final float LENGTH_TOLERANCE = 1e-3f;

  private final int dimension;
  private final int[] starts;
  private final int[] ends;
  private final int[] ids;
  private final short[] rows;
  private final int cutAt;

  private TokenVectors(
      int dimension, int[] starts, int[] ends, int[] ids, short[] rows, int cutAt) {
    this.dimension = dimension;
    this.starts = starts;
    this.ends = ends;
    this.ids = ids;
    this.rows = rows;
    this.cutAt = cutAt;
  }

  /**
   * Vectors of a whole text.
   *
   * @param rows row after row, {@code ids.length * dimension} components, each row of length 1
   */
  public static TokenVectors whole(
      int dimension, int[] starts, int[] ends, int[] ids, float[] rows) {
    return checked(dimension, starts, ends, ids, rows, UNCUT);
  }

  /** Vectors of the beginning of a text that was too long: what stands from cutAt on has none. */
  public static TokenVectors cut(
      int dimension, int[] starts, int[] ends, int[] ids, float[] rows, int cutAt) {
    if (cutAt < 0 || (ends.length > 0 && cutAt < ends[ends.length - 1])) {
      throw new IllegalArgumentException("cut at " + cutAt + ", inside a piece that has a vector");
    }
    return checked(dimension, starts, ends, ids, rows, cutAt);
  }

  private static TokenVectors checked(
      int dimension, int[] starts, int[] ends, int[] ids, float[] rows, int cutAt) {
    if (dimension < 8 || dimension % 8 != 0) {
      throw new IllegalArgumentException("dimension must be a multiple of 8: " + dimension);
    }
    int size = ids.length;
    if (starts.length != size || ends.length != size || rows.length != size * dimension) {
      throw new IllegalArgumentException(
          "%d ids, %d starts, %d ends, %d components: not %d rows of %d"
              .formatted(size, starts.length, ends.length, rows.length, size, dimension));
    }
    for (int i = 0; i < size; i++) {
      if (starts[i] < 0 || starts[i] > ends[i]) {
        throw new IllegalArgumentException(
            "piece %d covers [%d, %d)".formatted(i, starts[i], ends[i]));
      }
      float length = product(rows, i * dimension, rows, i * dimension, dimension);
      if (!(Math.abs(length - 1) <= LENGTH_TOLERANCE)) {
        throw new IllegalArgumentException(
            "row %d has length^2 %f instead of 1".formatted(i, length));
      }
    }
    short[] kept = new short[rows.length];
    for (int k = 0; k < kept.length; k++) {
      kept[k] = (short) Math.round(rows[k] * ONE);
    }
    return new TokenVectors(dimension, starts.clone(), ends.clone(), ids.clone(), kept, cutAt);
  }

  /** Number of word pieces. */
  public int size() {
    return ids.length;
  }

  /** Number of components of each vector. */
  public int dimension() {
    return dimension;
  }

  /** Where piece i begins in the text, in UTF-16 units. */
  public int start(int i) {
    return starts[i];
  }

  /** Where piece i ends in the text, in UTF-16 units, exclusive. */
  public int end(int i) {
    return ends[i];
  }

  /** The vocabulary number of piece i. */
  public int id(int i) {
    return ids[i];
  }

  /** A copy of the vector of piece i. */
  public float[] row(int i) {
    float[] row = new float[dimension];
    for (int c = 0; c < dimension; c++) {
      row[c] = (float) rows[i * dimension + c] / ONE;
    }
    return row;
  }

  /** Adds the vector of piece i to a sum of as many components. */
  void addTo(double[] sum, int i) {
    for (int c = 0; c < dimension; c++) {
      sum[c] += (double) rows[i * dimension + c] / ONE;
    }
  }

  /**
   * The weighted mean of all vectors, brought to length 1; zeros where nothing weighs.
   *
   * @param weights one for each piece
   */
  float[] mean(double[] weights) {
    double[] sum = new double[dimension];
    for (int i = 0; i < weights.length; i++) {
      for (int c = 0; c < sum.length; c++) {
        sum[c] += weights[i] * rows[i * dimension + c];
      }
    }
    double squares = 0;
    for (double x : sum) {
      squares += x * x;
    }
    float[] mean = new float[sum.length];
    for (int c = 0; c < mean.length; c++) {
      mean[c] = squares == 0 ? 0 : (float) (sum[c] / Math.sqrt(squares));
    }
    return mean;
  }

  /** Whether the whole text has vectors. */
  public boolean complete() {
    return cutAt == UNCUT;
  }

  /** Where a text that was too long was cut, in UTF-16 units. */
  public OptionalInt cutAt() {
    return cutAt == UNCUT ? OptionalInt.empty() : OptionalInt.of(cutAt);
  }

  /** How near piece i is to piece j of another text: their cosine, -1 to 1. */
  public float dot(int i, TokenVectors other, int j) {
    if (other.dimension != dimension) {
      throw new IllegalArgumentException(
          "vectors of %d and %d components have no product".formatted(dimension, other.dimension));
    }
    int sum = 0;
    for (int c = 0; c < dimension; c++) {
      sum += rows[i * dimension + c] * other.rows[j * dimension + c];
    }
    return sum / SQUARE;
  }

  /**
   * All components, row after row, in a form whose products are quick ({@link #product(int[], int,
   * int[], int, int)}): measured for 384 components on one EPYC core 33 ns, where floats, whose
   * order of addition must be kept, took 120; 360 against 230 where only the C1 compiler works.
   */
  int[] wide() {
    int[] wide = new int[rows.length];
    for (int k = 0; k < wide.length; k++) {
      wide[k] = rows[k];
    }
    return wide;
  }

  /** The cosine of n components of what {@link #wide()} gives, from p and from q on. */
  static float product(int[] a, int p, int[] b, int q, int n) {
    int sum = 0;
    for (int k = 0; k < n; k++) {
      sum += a[p + k] * b[q + k];
    }
    return sum / SQUARE;
  }

  /** The product of two vectors of as many components. */
  static float product(float[] a, float[] b) {
    return product(a, 0, b, 0, a.length);
  }

  private static float product(float[] a, int p, float[] b, int q, int n) {
    float sum = 0;
    for (int k = 0; k < n; k++) {
      sum += a[p + k] * b[q + k];
    }
    return sum;
  }
}
