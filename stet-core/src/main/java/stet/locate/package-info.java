/** Finds the passages of the sources that a quotation may come from. */
@NullMarked
package stet.locate;

import org.jspecify.annotations.NullMarked;
