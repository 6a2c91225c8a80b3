package fr.livrestaka.application.accounts;

import fr.livrestaka.domain.shared.Refusal;

/** The caller's account ceased to exist, or to be active, while the request was on its way. */
public final class AccountGone extends Refusal {
  private static final long serialVersionUID = 1L;

  public AccountGone() {
    super(Kind.UNAUTHENTICATED, "accounts.gone");
  }
}
