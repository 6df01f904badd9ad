package stet.locate;

import stet.text.FunctionWords;

/**
 * How much a word says within one source: little for a function word, more for a content word, most
 * for a rare one. Between 0 and 1; based on the inverse sentence frequency (Spärck Jones 1972).
 */
public final class Weights {

  /** What a function word says: enough to break ties. */
  private static final double FUNCTION = 0.2;

  /** The commonest content word still says this much. */
  private static final double CONTENT = 0.55;

  private final IndexedSource source;
  private final FunctionWords functionWords;
  private final double scale;

  public Weights(IndexedSource source, FunctionWords functionWords) {
    this.source = source;
    this.functionWords = functionWords;
    this.scale = Math.log(2.0 + source.sentences().size());
  }

  /** The weight of a folded form. */
  public double of(String form) {
    return of(isContent(form), source.idOf(form));
  }

  /** The weight of a form whose id in the source is known. */
  double of(boolean content, int id) {
    if (!content) {
      return FUNCTION;
    }
    int frequency = source.sentencesWith(id);
    double rarity = Math.log((2.0 + source.sentences().size()) / (1.0 + frequency)) / scale;
    return CONTENT + (1 - CONTENT) * Math.max(0, Math.min(1, rarity));
  }

  /** Whether a folded form is a content word. */
  public boolean isContent(String form) {
    return !functionWords.contains(form);
  }
}
