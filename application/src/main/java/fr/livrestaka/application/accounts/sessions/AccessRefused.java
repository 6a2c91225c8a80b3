package fr.livrestaka.application.accounts.sessions;

import fr.livrestaka.domain.shared.Refusal;

/** Nobody, or nobody valid, is asking (contract A 0.2). */
public final class AccessRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  private AccessRefused(String code) {
    super(Kind.UNAUTHENTICATED, code);
  }

  public static AccessRefused tokenRequired() {
    return new AccessRefused("accounts.token-required");
  }

  /** Forged, malformed, expired, or issued before the account's tokens were made void. */
  public static AccessRefused invalidToken() {
    return new AccessRefused("accounts.invalid-token");
  }

  public static AccessRefused unknownAccount() {
    return new AccessRefused("accounts.unknown-account");
  }

  public static AccessRefused disabled() {
    return new AccessRefused("accounts.disabled");
  }
}
