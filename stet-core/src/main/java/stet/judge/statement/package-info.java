/**
 * What the article says the speaker said, without marks, and what the sources say to it. Start with
 * {@link stet.judge.statement.StatementJudge}: {@link stet.judge.statement.ClaimFinder} reads the
 * article, {@link stet.judge.statement.Ground} the sources, and the rules compare the two.
 */
@NullMarked
package stet.judge.statement;

import org.jspecify.annotations.NullMarked;
