/**
 * The only way from Stet to pages on the network: https addresses that a command names. Start with
 * {@link stet.app.fetch.HttpsFetcher}.
 */
@NullMarked
package stet.app.fetch;

import org.jspecify.annotations.NullMarked;
