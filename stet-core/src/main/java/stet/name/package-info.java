/** Names of people and offices, and when two of them can mean the same person. */
@NullMarked
package stet.name;

import org.jspecify.annotations.NullMarked;
