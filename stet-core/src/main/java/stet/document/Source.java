package stet.document;

import java.util.List;
import stet.text.Span;

/**
 * A document that holds what was said, cut into turns.
 *
 * @param turns in text order, without overlap; empty only for a text without words
 * @param nonSpeech stretches inside turns that nobody spoke: (Applause), time codes, page heads
 */
public record Source(Document document, Edition edition, List<Turn> turns, List<Span> nonSpeech) {

  public Source {
    turns = List.copyOf(turns);
    nonSpeech = List.copyOf(nonSpeech);
  }

  /**
   * The same source, an edition as somebody states it; a statement about another source is none.
   */
  public Source stated(StatedEdition stated) {
    return stated.document().equals(id())
        ? new Source(document, edition.stated(stated), turns, nonSpeech)
        : this;
  }

  public String id() {
    return document.id();
  }

  public String text() {
    return document.text();
  }
}
