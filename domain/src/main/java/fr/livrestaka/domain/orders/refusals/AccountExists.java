package fr.livrestaka.domain.orders.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** Who has an account orders signed in (contract A 3.4). */
public final class AccountExists extends Refusal {
  private static final long serialVersionUID = 1L;

  public AccountExists() {
    super(Kind.CONFLICT, "orders.account-exists");
  }
}
