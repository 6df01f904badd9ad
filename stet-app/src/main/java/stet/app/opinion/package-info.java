/**
 * Second opinions: asks a language model somebody names what it thinks of findings that are not
 * word for word. Off unless asked for; what it says stands beside the verdict and changes nothing.
 * Start at {@link stet.app.opinion.Opinions}.
 */
@NullMarked
package stet.app.opinion;

import org.jspecify.annotations.NullMarked;
