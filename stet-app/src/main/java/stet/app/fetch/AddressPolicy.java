package stet.app.fetch;

import java.net.InetAddress;

/** Decides which machines may be connected to. */
@FunctionalInterface
public interface AddressPolicy {

  /** Whether a connection to this address may be opened. */
  boolean allows(InetAddress address);
}
