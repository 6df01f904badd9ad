package stet.judge;

import java.util.List;
import java.util.Optional;
import stet.document.Passage;

/**
 * How a quotation's words compare with the source: exactly one of these, the first that holds, in
 * this order. Each carries its evidence.
 */
public sealed interface Wording {

  /** The name in output and documents. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** The evidence of a located wording; empty for the three that show no place. */
  default Optional<Placement> placement() {
    return Optional.empty();
  }

  /** There is no source for it, a source could not be read, or its language is not supported. */
  record NotChecked(String reason) implements Wording {}

  /** A name, a title, a term or a scare quote: marks that report nobody's words. */
  record NotAQuotation(Kind kind, Optional<String> alias, Optional<Passage> passage)
      implements Wording {

    /** What the marks are for. */
    public enum Kind {
      NAME,
      TERM
    }
  }

  /** The source language's own word, or its transliteration. */
  record OriginalWord(Placement at, String gloss) implements Wording {
    @Override
    public Optional<Placement> placement() {
      return Optional.of(at);
    }
  }

  /** Word for word: one contiguous run within one turn, after folding. */
  record Verbatim(Placement at) implements Wording {
    @Override
    public Optional<Placement> placement() {
      return Optional.of(at);
    }
  }

  /** Word for word but for what the house style lets an editor change silently. */
  record Conventional(Placement at) implements Wording {
    @Override
    public Optional<Placement> placement() {
      return Optional.of(at);
    }
  }

  /**
   * Every difference lies under brackets or an ellipsis.
   *
   * @param leftOut the source's words under each ellipsis, in order
   * @param wordsLeftOut their number
   */
  record MarkedEdit(Placement at, List<Passage> leftOut, int wordsLeftOut) implements Wording {
    public MarkedEdit {
      leftOut = List.copyOf(leftOut);
    }

    @Override
    public Optional<Placement> placement() {
      return Optional.of(at);
    }
  }

  /**
   * Put together from several places inside one pair of marks.
   *
   * @param distances words of the source between each piece and the next; negative when the next
   *     stands before; absent (empty) when they stand in different documents
   */
  record Composite(Placement at, List<Optional<Integer>> distances) implements Wording {
    public Composite {
      distances = List.copyOf(distances);
    }

    @Override
    public Optional<Placement> placement() {
      return Optional.of(at);
    }
  }

  /** Words are missing inside the marks without an ellipsis; otherwise identical. */
  record UnmarkedOmission(Placement at) implements Wording {
    @Override
    public Optional<Placement> placement() {
      return Optional.of(at);
    }
  }

  /** Words changed, added or moved where the same words may be expected. */
  record Altered(Placement at, Severity severity) implements Wording {
    @Override
    public Optional<Placement> placement() {
      return Optional.of(at);
    }
  }

  /**
   * Differs as two translations may.
   *
   * @param evidence what links the words, for one to three words: a synonym, a gloss, a stem, a
   *     neighbour placed beside it; empty for longer ones that stand by their content
   */
  record Rendered(Placement at, List<String> evidence) implements Wording {
    public Rendered {
      evidence = List.copyOf(evidence);
    }

    @Override
    public Optional<Placement> placement() {
      return Optional.of(at);
    }
  }

  /** One passage carries the content in other words, where the same words may be expected. */
  record ParaphraseInMarks(Placement at, Severity severity) implements Wording {
    @Override
    public Optional<Placement> placement() {
      return Optional.of(at);
    }
  }

  /**
   * No passage in the sources searched.
   *
   * @param nearest at most three, best first
   * @param searched ids of the sources searched
   * @param probability that the words stand in the sources after all, 0 to 1
   */
  record NotFound(List<Candidate> nearest, List<String> searched, double probability)
      implements Wording {
    public NotFound {
      nearest = List.copyOf(nearest);
      searched = List.copyOf(searched);
    }
  }
}
