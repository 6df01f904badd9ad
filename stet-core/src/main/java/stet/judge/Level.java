package stet.judge;

/** How loudly a finding speaks, for {@code --fail-on}. */
public enum Level {
  NONE,
  MINOR,
  SENSE
}
