package stet.quote;

import java.util.List;
import java.util.Optional;
import stet.quote.Quotation.Manner;
import stet.text.Span;

/** How one language reports speech without marks. */
interface ReportedSpeech {

  /**
   * Words of a sentence that are reported.
   *
   * @param from the first of them
   * @param to after the last of them
   * @param cueFrom first word of the cue; -1 where the form of the verb alone tells
   * @param cueTo after the last word of the cue
   */
  record Part(int from, int to, int cueFrom, int cueTo, Manner manner) {

    static Part said(int from, int to, int cueFrom, int cueTo) {
      return new Part(from, to, cueFrom, cueTo, Manner.SAID);
    }

    /** A sentence without a cue of its own. */
    static Part told(int from, int to) {
      return new Part(from, to, -1, -1, Manner.SAID);
    }
  }

  /**
   * The reported parts of a sentence, in order and without overlap.
   *
   * @param size where its closing signs begin
   * @param goesOn whether the sentence before, in the same paragraph, was reported
   */
  List<Part> in(List<Word> words, int size, boolean goesOn);

  /** Who is said to have said a part, where this is told with the whole sentence at hand. */
  default Optional<Span> speaker(List<Word> words, Part part, int size) {
    return Optional.empty();
  }
}
