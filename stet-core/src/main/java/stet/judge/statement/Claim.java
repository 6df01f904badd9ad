package stet.judge.statement;

import java.util.List;
import java.util.Optional;
import stet.judge.words.CountWords;
import stet.text.Span;

/**
 * A stretch of the article that says, without marks, what somebody said.
 *
 * @param speaker whose words the article says they are
 * @param frame stretches that only say that it was said ("Lavrov stresses that")
 * @param sentence the article's sentence around it
 * @param counted where the claim is how often a word was used
 */
public record Claim(
    Span span, String speaker, List<Span> frame, Span sentence, Optional<Counted> counted) {

  /** A word, and how often the article says it was used. */
  public record Counted(Span word, CountWords.Claim times) {}

  public Claim {
    frame = List.copyOf(frame);
    if (!sentence.contains(span)) {
      throw new IllegalArgumentException("A claim lies in its sentence: " + span + ", " + sentence);
    }
  }
}
