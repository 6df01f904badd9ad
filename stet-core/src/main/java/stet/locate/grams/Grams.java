package stet.locate.grams;

/**
 * What stands for a run of words in the index: 32 mixed bits. A run of one word is the word's own
 * hash; each further word is mixed in.
 */
final class Grams {

  /** A token that is no word: between two documents. No run crosses it. */
  static final int BREAK = 0;

  /** A token that is no word: here the next block of the text begins. Runs go across it. */
  static final int STEP = 1;

  private Grams() {}

  /** A word's hash as a token. */
  static int token(int hash) {
    return hash == BREAK || hash == STEP ? 2 : hash;
  }

  /** The run with one word more. */
  static int then(int gram, int token) {
    int mixed = (gram + 0x165667B1) * 0x9E3779B1 ^ Integer.rotateLeft(token, 13);
    mixed *= 0x85EBCA6B;
    mixed ^= mixed >>> 15;
    mixed *= 0xC2B2AE35;
    return mixed ^ mixed >>> 16;
  }
}
