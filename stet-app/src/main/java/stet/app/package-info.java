/** The program itself: reads the command line and wires the parts together. */
@NullMarked
package stet.app;

import org.jspecify.annotations.NullMarked;
