/** Lays two runs of words beside each other and says how they differ; it knows only words. */
@NullMarked
package stet.align;

import org.jspecify.annotations.NullMarked;
