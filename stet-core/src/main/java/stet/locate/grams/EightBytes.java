package stet.locate.grams;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of a text looked at together, the first one lowest (H. S. Warren, Hacker's Delight,
 * chapter 6). What is asked are the first bytes of a kind; a carry from one byte to the next can
 * only disturb bytes after them.
 */
public final class EightBytes {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH = 0x8080_8080_8080_8080L;

  private EightBytes() {}

  /** The same byte eight times. */
  static long all(int value) {
    return value * ONES;
  }

  /** The bytes from here on; eight of them must be there. */
  public static long at(byte[] bytes, int from) {
    return (long) LONG.get(bytes, from);
  }

  /** Lays eight bytes down from here on. */
  public static void put(byte[] bytes, int from, long eight) {
    LONG.set(bytes, from, eight);
  }

  /** How many of the first bytes are letters or digits of ASCII. */
  static int plainLetters(long eight) {
    long low = eight & ~HIGH;
    long lower = low | all(0x20);
    long letters = lower + all(0x80 - 'a') & ~(lower + all(0x7F - 'z'));
    long digits = low + all(0x80 - '0') & ~(low + all(0x7F - '9'));
    return first(~(letters | digits) | eight);
  }

  /** How many of the first bytes stand in a JSON text for themselves and are ASCII. */
  public static int plainJson(long eight) {
    long quotes = eight ^ all('"');
    long escapes = eight ^ all('\\');
    return first(eight - all(0x20) | quotes - ONES | escapes - ONES | eight);
  }

  // How many bytes stand before the first one whose high bit is set.
  private static int first(long highBits) {
    return Long.numberOfTrailingZeros(highBits & HIGH) >>> 3;
  }

  /** UTF-16 units less bytes of these eight bytes of UTF-8: no more than none. */
  static int unitsLessBytes(long eight) {
    long following = eight & ~eight << 1 & HIGH;
    long four = eight & eight << 1 & eight << 2 & eight << 3 & HIGH;
    return Long.bitCount(four) - Long.bitCount(following);
  }
}
