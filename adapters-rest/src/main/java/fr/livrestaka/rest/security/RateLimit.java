package fr.livrestaka.rest.security;

/**
 * What is limited, each with its own count; limits and windows are configured. A network is an IPv4
 * address, or the 64 bits that a subscriber of IPv6 gets (RFC 6177).
 */
public enum RateLimit {
  /** Registration and sign-in together, by network. */
  AUTH("auth", "10/15", 1),
  /** Requests for a reset link, by network and mail address as typed. */
  RESET("reset", "5/60", 1),
  /** Requests for a reset link, by mail address, from wherever they come. */
  RESET_MAILBOX("reset", "5/60", 2),
  /** All calls that have to do with resets, by network. */
  RESET_NETWORK("reset", "5/60", 6),
  /** Forms open to anyone, by network. */
  PUBLIC("public", "20/15", 1),
  /** Uploads, by network. */
  UPLOAD("upload", "60/15", 1);

  private final String property;
  private final String standard;
  private final int factor;

  RateLimit(String property, String standard, int factor) {
    this.property = property;
    this.standard = standard;
    this.factor = factor;
  }

  /** Name below {@code staka.rate-limit}. */
  String property() {
    return property;
  }

  /** {@code calls/minutes} where nothing is configured (contract A 0.4). */
  String standard() {
    return standard;
  }

  /** How many times as many calls as configured are allowed. */
  int factor() {
    return factor;
  }
}
