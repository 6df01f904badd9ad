/** Token vectors and word meanings, for the quotations that words alone could not place. */
@NullMarked
package stet.models;

import org.jspecify.annotations.NullMarked;
