/** The front door: a dossier goes in, a report comes out. */
@NullMarked
package stet;

import org.jspecify.annotations.NullMarked;
