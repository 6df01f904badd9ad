/**
 * A quotation beside one passage, word by word: which runs differ and which differences an editor
 * may make silently. Start with {@link stet.judge.compare.Comparison}.
 */
@NullMarked
package stet.judge.compare;

import org.jspecify.annotations.NullMarked;
