package fr.livrestaka.rest.accounts;

import io.micronaut.serde.annotation.Serdeable;

/** Answers that carry an access token. */
final class SignedIn {
  private SignedIn() {}

  /** After registration (contract A 1.1). */
  @Serdeable
  record Registered(String message, ShortUser user, String token) {}

  /** After sign-in (contract A 1.2). */
  @Serdeable
  record In(String message, FullUser user, String token) {}

  /** Another token for the same account (contract A 1.6). */
  @Serdeable
  record Refreshed(String token) {}
}
