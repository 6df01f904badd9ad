package stet.judge;

import stet.document.Passage;
import stet.text.Span;

/**
 * Words of the quotation and the passage they stand in: a quotation from one place has one piece.
 */
public record Piece(Span quoted, Passage passage) {}
