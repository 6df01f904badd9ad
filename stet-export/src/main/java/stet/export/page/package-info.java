/**
 * The report as one page: what stands where, decided here as plain records, so that the templates
 * only set it. Start at {@link stet.export.page.Typesetter}.
 */
@NullMarked
package stet.export.page;

import org.jspecify.annotations.NullMarked;
