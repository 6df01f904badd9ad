package stet.name;

/** Whether two printed names can mean one person. */
public enum NameMatch {
  /** Surname and a given name agree: Sergei Lavrov, Sergey Lavrov. */
  SAME,
  /** The surnames agree and nothing else speaks against it: Lavrov, S. Lavrov, Sergey Lavrov. */
  COMPATIBLE,
  /** One surname, but given names of two people: Marco Rubio, Miguel Rubio. */
  CONTRADICTS,
  /** Another surname. */
  DIFFERENT;

  /** Whether one person may stand behind both. */
  public boolean mayBeOne() {
    return this == SAME || this == COMPATIBLE;
  }
}
