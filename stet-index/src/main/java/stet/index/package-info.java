/**
 * The files of the index over many documents: how they are written, published, added to, mapped and
 * checked. Start at {@link stet.index.MappedIndex} to read, at {@link stet.index.IndexWriter} to
 * write. What lies in a segment, and how it is searched, is {@link stet.locate.grams}.
 */
@NullMarked
package stet.index;

import org.jspecify.annotations.NullMarked;
