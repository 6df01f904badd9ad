/**
 * What every form of the report says alike: the words for people, the order of attention, the
 * marked-up comparison. Start at {@link stet.export.say.Says}.
 */
@NullMarked
package stet.export.say;

import org.jspecify.annotations.NullMarked;
