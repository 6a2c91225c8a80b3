package fr.livrestaka.rest.security;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The address of the client. {@code X-Forwarded-For} is believed only from proxies that are
 * configured as trusted, and only as far as they wrote it.
 */
@Singleton
public final class ClientAddress {
  private static final String FORWARDED_FOR = "X-Forwarded-For";

  /** An address as proxies write it: IPv4 or IPv6 in brackets, with or without a port, or IPv6. */
  private static final Pattern HOP =
      Pattern.compile("([0-9.]{7,15})(?::[0-9]{1,5})?|\\[([0-9a-fA-F:.]{2,45})](?::[0-9]{1,5})?");

  private static final int IPV4_BYTES = 4;
  private static final int NETWORK_BYTES = 8;

  private final List<AddressRange> trustedProxies;

  /**
   * @param trustedProxies addresses or ranges; empty where clients connect directly
   */
  ClientAddress(@Value("${staka.trusted-proxies:}") List<String> trustedProxies) {
    this.trustedProxies =
        trustedProxies.stream()
            .filter(range -> !range.isBlank())
            .map(range -> AddressRange.of(range.strip()))
            .toList();
  }

  /** An address in its canonical text form. */
  public String of(HttpRequest<?> request) {
    return of(
        request.getRemoteAddress().getAddress().getHostAddress(),
        request.getHeaders().getAll(FORWARDED_FOR));
  }

  /**
   * The network that the client is of: its IPv4 address, or the first 64 bits of its IPv6 address,
   * of which one subscriber has all.
   */
  public String networkOf(HttpRequest<?> request) {
    return network(of(request));
  }

  static String network(String address) {
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      if (bytes.length == IPV4_BYTES) return address;
      byte[] network = Arrays.copyOf(Arrays.copyOf(bytes, NETWORK_BYTES), bytes.length);
      return InetAddress.getByAddress(network).getHostAddress() + "/64";
    } catch (IllegalArgumentException | UnknownHostException e) {
      return address;
    }
  }

  String of(String socketAddress, List<String> forwardedFor) {
    String client = canonical(socketAddress);
    List<String> hops =
        forwardedFor.stream()
            .flatMap(line -> Stream.of(line.split(",", -1)))
            .map(String::strip)
            .toList();
    for (String hop : hops.reversed()) {
      Optional<InetAddress> address = literal(hop);
      if (!isTrusted(client) || address.isEmpty()) break;
      client = address.get().getHostAddress();
    }
    return client;
  }

  private boolean isTrusted(String address) {
    return trustedProxies.stream().anyMatch(range -> range.contains(address));
  }

  private static String canonical(String address) {
    return literal(address).map(InetAddress::getHostAddress).orElse(address);
  }

  private static Optional<InetAddress> literal(String hop) {
    Matcher parts = HOP.matcher(hop);
    String address = hop;
    if (parts.matches()) address = parts.group(1) == null ? parts.group(2) : parts.group(1);
    try {
      return Optional.of(InetAddress.ofLiteral(address));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
