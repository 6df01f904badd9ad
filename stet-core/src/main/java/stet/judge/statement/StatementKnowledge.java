package stet.judge.statement;

/**
 * What is known for statements without marks: the words by which they are found and compared, and
 * how likely a passage says them.
 */
public record StatementKnowledge(StatementWords words, StatementModel model) {

  /** The tables that come with Stet. */
  public static StatementKnowledge standard() {
    return new StatementKnowledge(StatementWords.standard(), StatementModel.standard());
  }
}
