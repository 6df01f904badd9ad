package stet.report;

import java.util.List;
import stet.judge.Flag;
import stet.judge.Statement;
import stet.text.Span;

/** What the article says the speaker said, without marks, and what the source says to it. */
public record StatementFinding(
    String id, Span span, String statement, String speaker, Statement verdict, List<Flag> flags) {

  public StatementFinding {
    flags = List.copyOf(flags);
  }
}
