package stet.app.fetch;

import java.net.InetAddress;
import java.util.List;

/**
 * Allows machines on the public Internet and no others: what an article links to must not make Stet
 * read a router, a cloud's metadata service or a neighbour's printer.
 *
 * <p>The blocks are those of the IANA special-purpose address registries for IPv4 and IPv6. The
 * JDK's own questions (isSiteLocalAddress and so on) know neither fd00::/8 nor 100.64.0.0/10.
 */
public final class PublicAddresses implements AddressPolicy {

  /** Of IPv4 everything is public but these. */
  private static final List<Block> SPECIAL_IPV4 =
      List.of(
          Block.of("0.0.0.0/8"), // this network
          Block.of("10.0.0.0/8"), // private
          Block.of("100.64.0.0/10"), // shared by carriers
          Block.of("127.0.0.0/8"), // this machine
          Block.of("169.254.0.0/16"), // link-local; clouds serve their secrets here
          Block.of("172.16.0.0/12"), // private
          Block.of("192.0.0.0/24"), // protocol assignments
          Block.of("192.0.2.0/24"), // documentation
          Block.of("192.88.99.0/24"), // 6to4 relays, given up
          Block.of("192.168.0.0/16"), // private
          Block.of("198.18.0.0/15"), // benchmarks
          Block.of("198.51.100.0/24"), // documentation
          Block.of("203.0.113.0/24"), // documentation
          Block.of("224.0.0.0/4"), // multicast
          Block.of("240.0.0.0/4")); // reserved, and broadcast

  /** Of IPv6 only this block is given out for public use... */
  private static final Block GLOBAL_IPV6 = Block.of("2000::/3");

  /** ...without these parts of it, some of which lead back to IPv4 addresses. */
  private static final List<Block> SPECIAL_IPV6 =
      List.of(
          Block.of("2001::/23"), // protocol assignments, Teredo among them
          Block.of("2001:db8::/32"), // documentation
          Block.of("2002::/16"), // 6to4
          Block.of("3fff::/20")); // documentation

  @Override
  public boolean allows(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length == 4) {
      return SPECIAL_IPV4.stream().noneMatch(block -> block.holds(bytes));
    }
    return GLOBAL_IPV6.holds(bytes) && SPECIAL_IPV6.stream().noneMatch(block -> block.holds(bytes));
  }

  /** A stretch of addresses that begin with the same bits, e.g. 10.0.0.0/8. */
  private record Block(InetAddress first, int bits) {

    static Block of(String written) {
      int slash = written.indexOf('/');
      return new Block(
          InetAddress.ofLiteral(written.substring(0, slash)),
          Integer.parseInt(written.substring(slash + 1)));
    }

    boolean holds(byte[] address) {
      byte[] start = first.getAddress();
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((start[bit / 8] & mask) != (address[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
