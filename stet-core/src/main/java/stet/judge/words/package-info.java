/**
 * The words and weights the judge goes by, each read once from a table that people can read, and
 * handed in. {@link stet.judge.words.WordTables} holds those of wording.
 */
@NullMarked
package stet.judge.words;

import org.jspecify.annotations.NullMarked;
