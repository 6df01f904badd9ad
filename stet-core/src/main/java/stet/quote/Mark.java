package stet.quote;

/**
 * A quotation mark where it stands, and what the characters around it make of it.
 *
 * @param family marks that can close one another
 * @param side what its neighbours say: it opens, it closes, or they do not tell
 * @param nature what the glyph alone says
 * @param doubtful closes by its place, but may be a possessive ("workers'") or inches (12")
 */
record Mark(int start, int end, Family family, Side side, Nature nature, boolean doubtful) {

  /** Marks that can close one another. */
  enum Family {
    DOUBLE,
    SINGLE,
    GUILLEMET,
    SINGLE_GUILLEMET,
    CORNER,
    WHITE_CORNER
  }

  /** What the place of a mark says. */
  enum Side {
    OPEN,
    CLOSE,
    EITHER
  }

  /** What the glyph alone says. */
  enum Nature {
    /** Always opens: „ ‚ 「 ``. */
    OPENS,
    /** Opens in most languages, closes in some: “ ‘ «. */
    LEFT,
    /** Closes in most languages, opens in some: ” ’ ». */
    RIGHT,
    /** Straight. */
    STRAIGHT,
    /** Always closes: 」. */
    CLOSES
  }

  boolean is(Family other) {
    return family == other;
  }
}
