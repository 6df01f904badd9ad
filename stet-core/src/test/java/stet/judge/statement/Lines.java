package stet.judge.statement;

import java.util.List;
import java.util.Optional;
import stet.Stet;
import stet.document.Document;
import stet.document.Metadata;
import stet.judge.words.SenseWords;
import stet.report.StatementFinding;
import stet.text.FunctionWords;
import stet.text.Span;

/** Lines, and whole small articles, for tests. */
final class Lines {

  private static final Stet STET = Stet.standard();

  private Lines() {}

  static Line of(String text) {
    return Line.of(
        text, new Span(0, text.length()), SenseWords.standard(), FunctionWords.standard());
  }

  /** The statements of an English article, with words alone. */
  static List<StatementFinding> statements(String article, String source) {
    return STET.check(
            STET.dossier(page("article", article), List.of(page("source", source)), List.of()))
        .statements();
  }

  private static Document page(String id, String text) {
    return new Document(
        id, Metadata.none(), text, List.of(), List.of(), List.of(), Optional.of("en"));
  }
}
