package fr.livrestaka.domain.accounts.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** Another account has this mail address already. */
public final class EmailTaken extends Refusal {
  private static final long serialVersionUID = 1L;

  public EmailTaken() {
    super(Kind.CONFLICT, "accounts.email-taken");
  }
}
