/** What is read: articles, sources, their turns, passages and where each stretch came from. */
@NullMarked
package stet.document;

import org.jspecify.annotations.NullMarked;
