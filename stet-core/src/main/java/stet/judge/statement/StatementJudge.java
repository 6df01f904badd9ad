package stet.judge.statement;

import java.util.List;
import stet.document.Document;
import stet.document.Speaker;
import stet.judge.Judged;
import stet.judge.Statement;
import stet.judge.words.Expectation;
import stet.judge.words.WordTables;
import stet.locate.IndexedSource;
import stet.name.Names;
import stet.quote.Attributed;
import stet.text.Span;

/**
 * Says of each statement the article makes without marks whether a passage says so, says otherwise,
 * or decides nothing. No general entailment: a statement is supported where its names, numbers and
 * negations all stand in one passage together with enough of its other words or their synonyms, and
 * contradicted where one of them is another there.
 */
public final class StatementJudge {

  /** Claims of one article that are judged. */
  private static final int CLAIMS = 400;

  private final WordTables tables;
  private final Names names;
  private final StatementKnowledge knowledge;

  /** One statement, with what the sources say to it. */
  public record Answer(Span span, String speaker, Statement verdict) {}

  public StatementJudge(WordTables tables, StatementKnowledge knowledge, Names names) {
    this.tables = tables;
    this.knowledge = knowledge;
    this.names = names;
  }

  /**
   * Judges the statements of an article.
   *
   * @param quotations all of them, indirect ones too
   * @param marked those in marks, and {@code judged} what was found for each: where a statement's
   *     own quotation stands the statement is looked for first
   */
  public List<Answer> judge(
      Document article,
      List<Attributed> quotations,
      List<Attributed> marked,
      List<Judged> judged,
      List<IndexedSource> sources) {
    List<IndexedSource> readable =
        sources.stream()
            .filter(s -> Expectation.of(article, s.source()) != Expectation.OTHER_LANGUAGE)
            .toList();
    List<String> speakers =
        readable.stream()
            .flatMap(s -> s.source().turns().stream())
            .flatMap(t -> t.speaker().stream())
            .map(Speaker::name)
            .distinct()
            .toList();
    if (speakers.isEmpty()) {
      return List.of();
    }
    SpeakerMentions mentions =
        new SpeakerMentions(article.text(), speakers, names, knowledge.words());
    List<Claim> claims =
        new ClaimFinder(article, quotations, mentions, tables, knowledge.words()).find();
    if (claims.isEmpty()) {
      return List.of();
    }
    StatementCase all =
        new StatementCase(tables, knowledge, names, article, readable, mentions, marked, judged);
    return claims.stream()
        .limit(CLAIMS)
        .map(c -> new Answer(c.span(), c.speaker(), all.verdict(c)))
        .toList();
  }
}
