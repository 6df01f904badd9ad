/**
 * A report made by hand about people who do not exist, with every wording and every voice: what the
 * writers are designed against. Start at {@link stet.export.sample.SampleReport}.
 */
@NullMarked
package stet.export.sample;

import org.jspecify.annotations.NullMarked;
