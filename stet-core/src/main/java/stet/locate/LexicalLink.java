package stet.locate;

/**
 * Why one word may stand for another, in words that can be printed: GLOSS, "hubris: overbearing
 * pride or presumption".
 */
public record LexicalLink(Kind kind, String evidence) {

  /** The kinds of reason, the strongest first. */
  public enum Kind {
    /** Forms of one word: station, stations. */
    SAME_LEMMA,
    /** One is made from the other: degrade, degradation. */
    DERIVED,
    /** The dictionary lists both under one sense: buy, purchase. */
    SYNONYM,
    /** One is a main word of the other's definition: hubris, pride. */
    GLOSS,
    /** One is the next wider word of the other: missile, weapon. */
    HYPERNYM
  }

  public LexicalLink {
    if (evidence.isBlank()) {
      throw new IllegalArgumentException("a " + kind + " link needs its evidence in words");
    }
  }
}
