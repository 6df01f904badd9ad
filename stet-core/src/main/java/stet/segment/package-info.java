/** Finds the turns of a transcript, who holds them, and where a transcript begins on a page. */
@NullMarked
package stet.segment;

import org.jspecify.annotations.NullMarked;
