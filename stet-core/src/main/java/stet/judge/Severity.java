package stet.judge;

/** How much a change of words weighs. */
public enum Severity {
  /** Articles, tense, self-correction. */
  MINOR,
  /** Any flag that says the sense changed. */
  SENSE
}
