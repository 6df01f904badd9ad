package stet.locate.grams;

/**
 * Where numbers are put aside while a segment is built: a file, most likely. They are put down one
 * run after the other and taken up again in any order.
 */
public interface Scratch {

  /** Puts down so many numbers, and answers where they are. */
  long put(int[] numbers, int from, int length);

  /** Takes up so many numbers from where they were put. */
  void take(long place, int[] into, int from, int length);
}
