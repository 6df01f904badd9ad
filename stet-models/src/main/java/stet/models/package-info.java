/**
 * Token vectors and word meanings, for the quotations that words alone could not place.
 *
 * <p>Start at {@link stet.models.Models}. The vectors: {@code MiniLmEncoder} over {@code
 * WordPieceTokenizer} and {@code Vocabulary}. The words: {@code WordNetLexicon} compares two {@code
 * Word}s, which {@code WordReader} gathers out of the {@code Dictionary}. Where the files come
 * from: {@code ModelFiles}; how a start takes half the time: {@link stet.models.Unpacking}.
 */
@NullMarked
package stet.models;

import org.jspecify.annotations.NullMarked;
