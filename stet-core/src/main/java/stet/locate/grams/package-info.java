/**
 * Where a quotation may stand in a library of many documents: the format of the index, how it is
 * built and how it is searched, over memory that is given. It opens no file; {@code stet-index}
 * does. Start at {@link stet.locate.grams.GramSearch}; the format is told at {@link
 * stet.locate.grams.SegmentBuilder}.
 */
@NullMarked
package stet.locate.grams;

import org.jspecify.annotations.NullMarked;
