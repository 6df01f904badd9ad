package stet.locate;

/** What puts one of several equally good places before another, the strongest first. */
public enum Evidence {
  /** The one who is said to have spoken speaks there. */
  SPEAKER,
  /** It was said before the text that quotes it was written, and the other was not. */
  DATE,
  /** More of the same article's other quotations stand in that document. */
  NEIGHBOURS,
  /** Both were said before, this one later: papers quote what is new. */
  NEARNESS
}
