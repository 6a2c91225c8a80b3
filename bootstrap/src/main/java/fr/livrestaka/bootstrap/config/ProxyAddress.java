package fr.livrestaka.bootstrap.config;

import java.net.InetAddress;

/** Addresses of proxies: one, or a range in CIDR notation (RFC 4632). Names are none. */
final class ProxyAddress {
  private ProxyAddress() {}

  /**
   * @return the address, a slash and how many of its bits count
   * @throws IllegalArgumentException where the text is no address
   */
  static String parse(String text) {
    String[] parts = text.split("/", 2);
    InetAddress address = InetAddress.ofLiteral(parts[0]);
    int bits = address.getAddress().length * Byte.SIZE;
    int counting = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
    if (counting < 0 || counting > bits) throw new IllegalArgumentException("no such range");
    return address.getHostAddress() + "/" + counting;
  }
}
