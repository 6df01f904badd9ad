package stet.models;

/** Cuts a text into the pieces that one language model was taught to read. */
interface PieceTokenizer {

  /** The pieces of a text, at most capacity of them. */
  WordPieces split(String text, int capacity);

  /** The number of the mark that the model wants before a text. */
  int openingMark();

  /** The number of the mark that it wants behind one. */
  int closingMark();
}
