/** What only a real browser can tell about the HTML report. */
@NullMarked
package stet.browser;

import org.jspecify.annotations.NullMarked;
