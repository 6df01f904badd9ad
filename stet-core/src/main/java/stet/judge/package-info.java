/** Says how a quotation stands to its passage: the wording, the voice, the flags. */
@NullMarked
package stet.judge;

import org.jspecify.annotations.NullMarked;
