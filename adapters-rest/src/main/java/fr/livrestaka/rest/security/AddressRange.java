package fr.livrestaka.rest.security;

import java.math.BigInteger;
import java.net.InetAddress;

/**
 * Internet addresses that begin alike (CIDR, RFC 4632).
 *
 * @param network the bits that count, and zeros
 * @param bytes how long addresses of this family are: 4 or 16
 * @param ignored how many bits at the end do not count
 */
record AddressRange(BigInteger network, int bytes, int ignored) {

  /**
   * @param text an address, or an address, a slash and the number of bits that count
   * @throws IllegalArgumentException where it is neither
   */
  static AddressRange of(String text) {
    String[] parts = text.split("/", 2);
    byte[] address = InetAddress.ofLiteral(parts[0]).getAddress();
    int bits = address.length * Byte.SIZE;
    int ignored = parts.length == 1 ? 0 : bits - Integer.parseInt(parts[1]);
    if (ignored < 0 || ignored > bits) throw new IllegalArgumentException("no such range");
    return new AddressRange(withoutEnd(address, ignored), address.length, ignored);
  }

  /** Names, and addresses of the other family, are in no range. */
  boolean contains(String literal) {
    try {
      byte[] address = InetAddress.ofLiteral(literal).getAddress();
      return address.length == bytes && withoutEnd(address, ignored).equals(network);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static BigInteger withoutEnd(byte[] address, int ignored) {
    return new BigInteger(1, address).shiftRight(ignored);
  }
}
