package stet;

import java.util.List;
import java.util.Optional;
import stet.document.Document;
import stet.document.Metadata;
import stet.judge.quotation.QuoteJudge;

/**
 * Finds where quotations stand in sources that were made ready once. It keeps what it worked out
 * for the next question, so each thread needs its own.
 */
public final class Locator {

  private final QuoteJudge judge;

  Locator(QuoteJudge judge) {
    this.judge = judge;
  }

  /** Where these words stand; brackets and ellipses in them are an editor's. */
  public Located locate(String quote) {
    Document words =
        new Document(
            "quotation", Metadata.none(), quote, List.of(), List.of(), List.of(), Optional.empty());
    return new Located(quote, judge.judge(words));
  }
}
