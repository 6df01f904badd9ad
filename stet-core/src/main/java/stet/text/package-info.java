/** Text as Stet sees it: spans, tokens, sentences, and the folding that keeps the way back. */
@NullMarked
package stet.text;

import org.jspecify.annotations.NullMarked;
