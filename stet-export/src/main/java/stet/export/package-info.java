/** Writes a report for people (HTML, Markdown) and for programs (JSON, CSV). */
@NullMarked
package stet.export;

import org.jspecify.annotations.NullMarked;
