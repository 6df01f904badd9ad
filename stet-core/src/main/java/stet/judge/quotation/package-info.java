/**
 * The judge: wording, voice and flags of every quotation of an article put together. Start with
 * {@link stet.judge.quotation.Judge#judge}; {@link stet.judge.quotation.QuoteJudge} judges one
 * quotation without an article.
 */
@NullMarked
package stet.judge.quotation;

import org.jspecify.annotations.NullMarked;
