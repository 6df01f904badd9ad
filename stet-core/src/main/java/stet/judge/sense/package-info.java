/**
 * Which differences change the sense: number, negation, name, hedge, condition, quantity, order.
 * {@link stet.judge.sense.SenseRules} for the same words, {@link stet.judge.sense.TranslationRules}
 * for other words.
 */
@NullMarked
package stet.judge.sense;

import org.jspecify.annotations.NullMarked;
