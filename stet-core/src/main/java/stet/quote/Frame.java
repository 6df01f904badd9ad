package stet.quote;

/** What may follow a word that reports; a word may have several shapes. */
enum Frame {
  /** "that ...", or a clause of its own. */
  CLAUSE(0x1),
  /** The thing itself: "denied the charge". */
  OBJECT(0x2),
  /** A person, then what is held of them or wanted: "accused Ann of lying". */
  PERSON(0x4),
  /** Whom it was told, then a clause: "told the crowd that". */
  ADDRESSEE(0x8),
  /** "to ...": "promised to repair it". */
  INFINITIVE(0x10),
  /** "whether", "why", "how". */
  QUESTION(0x20),
  /** "the claim that". */
  NOUN(0x40),
  /** "the plan to". */
  NOUNINF(0x80),
  /** "criticism of". */
  NOUNOF(0x100),
  /** Small words that stand between such a noun and what it is about. */
  NOUNPREP(0x200),
  /** "is sure that". */
  ADJECTIVE(0x400),
  /** Small words behind such an adjective. */
  ADJPREP(0x800),
  /** "according to": a speaker follows, and what they said stands around both. */
  BEFORE(0x1000),
  /** A form that mostly is another word: "states". */
  NEVER(0x2000);

  /** The shapes that verbs have. */
  static final int VERBS = 0x3f;

  /** Several shapes are kept as the bits of one number. */
  private final int bit;

  Frame(int bit) {
    this.bit = bit;
  }

  int bit() {
    return bit;
  }

  boolean in(int shapes) {
    return (shapes & bit) != 0;
  }
}
