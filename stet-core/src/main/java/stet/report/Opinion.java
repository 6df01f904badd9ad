package stet.report;

/**
 * What a language model somebody asked says of one finding. It stands beside Stet's verdict and
 * changes nothing in it.
 *
 * @param by the model and where it answered
 * @param why one sentence of the model's; nobody has checked it
 */
public record Opinion(String by, Answer answer, String why) {

  /** What such a model may say. */
  public enum Answer {
    /** The passage says what the quotation says. */
    CARRIES,
    /** It says something else. */
    DIFFERS,
    UNSURE
  }
}
