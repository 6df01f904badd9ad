/** Finds what an article quotes, how it is marked, and whom it gives as the speaker. */
@NullMarked
package stet.quote;

import org.jspecify.annotations.NullMarked;
