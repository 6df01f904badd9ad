/** Turns the bytes of a file into a document whose text never changes. */
@NullMarked
package stet.readers;

import org.jspecify.annotations.NullMarked;
