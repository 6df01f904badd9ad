/** Findings, coverage and summaries: all that Stet has to say about one dossier. */
@NullMarked
package stet.report;

import org.jspecify.annotations.NullMarked;
