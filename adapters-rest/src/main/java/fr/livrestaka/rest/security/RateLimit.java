package fr.livrestaka.rest.security;

/** What is limited, each with its own count; limits and windows are configured. */
public enum RateLimit {
  /** Registration and sign-in together, by client address. */
  AUTH("auth", "10/15"),
  /** Requests for a reset link, by client address and mail address as typed. */
  RESET("reset", "5/60"),
  /** Forms open to anyone, by client address. */
  PUBLIC("public", "20/15"),
  /** Uploads, by client address. */
  UPLOAD("upload", "60/15");

  private final String property;
  private final String standard;

  RateLimit(String property, String standard) {
    this.property = property;
    this.standard = standard;
  }

  /** Name below {@code staka.rate-limit}. */
  String property() {
    return property;
  }

  /** {@code calls/minutes} where nothing is configured (contract A 0.4). */
  String standard() {
    return standard;
  }
}
