package fr.livrestaka.domain.accounts.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** The program needs this account itself; nobody erases or deletes it. */
public final class TechnicalAccount extends Refusal {
  private static final long serialVersionUID = 1L;

  public TechnicalAccount() {
    super(Kind.CONFLICT, "accounts.technical");
  }
}
