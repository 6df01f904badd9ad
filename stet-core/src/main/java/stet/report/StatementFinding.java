package stet.report;

import java.util.ArrayList;
import java.util.List;
import stet.document.Document;
import stet.judge.Flag;
import stet.judge.Statement;
import stet.judge.statement.StatementJudge;
import stet.text.Span;

/** What the article says the speaker said, without marks, and what the source says to it. */
public record StatementFinding(
    String id, Span span, String statement, String speaker, Statement verdict, List<Flag> flags) {

  public StatementFinding {
    flags = List.copyOf(flags);
  }

  /** What was judged, numbered in the article's order. */
  public static List<StatementFinding> of(Document article, List<StatementJudge.Answer> answers) {
    List<StatementFinding> findings = new ArrayList<>();
    for (StatementJudge.Answer answer : answers) {
      findings.add(
          new StatementFinding(
              "s" + (findings.size() + 1),
              answer.span(),
              article.text(answer.span()),
              answer.speaker(),
              answer.verdict(),
              List.of()));
    }
    return findings;
  }
}
