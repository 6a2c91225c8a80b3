package fr.livrestaka.domain.accounts.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** The person is not let in (contract A 1.2). */
public final class SignInRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  private SignInRefused(String code) {
    super(Kind.UNAUTHENTICATED, code);
  }

  /** No such account, or another password: the same answer for both. */
  public static SignInRefused wrongCredentials() {
    return new SignInRefused("accounts.wrong-credentials");
  }

  public static SignInRefused disabled() {
    return new SignInRefused("accounts.disabled");
  }
}
