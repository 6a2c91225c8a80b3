package fr.livrestaka.domain.orders.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** Whoever has an account has to sign in before ordering (contract A 3.4). */
public final class AccountExists extends Refusal {
  private static final long serialVersionUID = 1L;

  public AccountExists() {
    super(Kind.CONFLICT, "orders.account-exists");
  }
}
