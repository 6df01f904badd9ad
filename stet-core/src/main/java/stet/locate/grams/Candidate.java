package stet.locate.grams;

import stet.text.Span;

/**
 * A place in a library where a quotation, or a part of it, may stand.
 *
 * @param document number of the document in the library
 * @param span from the first word that agrees through the last, in UTF-16 units of that document
 * @param words the words of the quotation, counted from 0, that it covers: from the first that
 *     agrees through the last
 * @param bits how rare the agreement is: chance would give it once in two to this power words
 * @param coverage share, 0 to 1, of the quotation's weight that agrees
 */
public record Candidate(int document, Span span, Span words, double bits, double coverage) {}
