package stet.quote;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import stet.text.Span;

/** Words that an article gives as somebody's. */
public sealed interface Quotation {

  /** The whole stretch in the article, with marks where it has any. */
  Span span();

  /** The words alone. */
  Span content();

  /** A whole text as a quotation: words handed in without the article they stand in. */
  static Marked whole(String text) {
    Span all = new Span(0, text.length());
    return new Marked(
        all, all, Place.BODY, EditorialMarks.in(text, all), OptionalInt.empty(), true);
  }

  /**
   * Set off by marks, as a block, by a dash or as an embed.
   *
   * @param span with the marks
   * @param content inside the marks
   * @param marks brackets and ellipses inside, in order
   * @param parent index, in the finder's list, of the quotation that holds this one
   * @param closed whether a closing mark was found
   */
  record Marked(
      Span span,
      Span content,
      Place place,
      List<EditorialMark> marks,
      OptionalInt parent,
      boolean closed)
      implements Quotation {

    public Marked {
      marks = List.copyOf(marks);
      if (!span.contains(content)) {
        throw new IllegalArgumentException(
            "A quotation's words lie inside its marks: " + span + ", " + content);
      }
    }
  }

  /**
   * Reported speech without marks.
   *
   * @param marked stretches of it that stand in marks (then it is a mixed quotation)
   * @param cue the words that report it
   * @param manner whether it was said, or held
   * @param source who is said to have said it, where the finder of the language tells; it may lie
   *     inside the span
   */
  record Indirect(
      Span span, List<Span> marked, Optional<Span> cue, Manner manner, Optional<Span> source)
      implements Quotation {

    public Indirect {
      marked = List.copyOf(marked);
    }

    /** Something said, by a cue that is not known. */
    public Indirect(Span span, List<Span> marked) {
      this(span, marked, Optional.empty(), Manner.SAID, Optional.empty());
    }

    @Override
    public Span content() {
      return span;
    }
  }

  /** How surely unmarked content was spoken or written. */
  enum Manner {
    /** By "said that" and its kin: a statement. */
    SAID,
    /** Thought, wanted, planned, praised or opposed: perhaps without a word of it being said. */
    HELD
  }

  /** Where in the article a marked quotation stands. */
  enum Place {
    BODY,
    HEADLINE,
    CAPTION,
    /** A block quotation. */
    BLOCK,
    /** A dash-led line of dialogue. */
    DASH
  }
}
