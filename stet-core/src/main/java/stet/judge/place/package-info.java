/**
 * Where a quotation stands and what its wording is: {@link stet.judge.place.WordingJudge} by the
 * words, {@link stet.judge.place.MeaningJudge} where no words place it, {@link
 * stet.judge.place.OtherTongue} across languages.
 */
@NullMarked
package stet.judge.place;

import org.jspecify.annotations.NullMarked;
