package fr.livrestaka.bootstrap.config;

import java.net.InetAddress;
import java.util.regex.Pattern;

/** Addresses of proxies: one, or a range in CIDR notation (RFC 4632). Names are none. */
final class ProxyAddress {
  /** The JDK also reads {@code 10.1}, as {@code 10.0.0.1}. */
  private static final Pattern WHOLE = Pattern.compile("\\d+(\\.\\d+){3}");

  private ProxyAddress() {}

  /**
   * @return the address, a slash and how many of its bits count
   * @throws IllegalArgumentException where the text is no address
   */
  static String parse(String text) {
    String[] parts = text.split("/", 2);
    if (!parts[0].contains(":") && !WHOLE.matcher(parts[0]).matches()) {
      throw new IllegalArgumentException("not four numbers");
    }
    InetAddress address = InetAddress.ofLiteral(parts[0]);
    int bits = address.getAddress().length * Byte.SIZE;
    int counting = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
    if (counting < 0 || counting > bits) throw new IllegalArgumentException("no such range");
    return address.getHostAddress() + "/" + counting;
  }
}
