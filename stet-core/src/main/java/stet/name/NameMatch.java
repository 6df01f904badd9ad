package stet.name;

/** Whether two printed names can mean one person. */
public enum NameMatch {
  /** Surname and a given name agree: Sergei Markov, Sergey Markov. */
  SAME,
  /** The surnames agree and nothing else speaks against it: Markov, S. Markov, Sergey Markov. */
  COMPATIBLE,
  /** One surname, but given names of two people: Marco Bellini, Miguel Bellini. */
  CONTRADICTS,
  /** Another surname. */
  DIFFERENT;

  /** Whether one person may stand behind both. */
  public boolean mayBeOne() {
    return this == SAME || this == COMPATIBLE;
  }
}
