package fr.livrestaka.domain.accounts.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** A password reset that cannot be done (contract A §1.5); one text for all reasons. */
public final class ResetRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  public ResetRefused() {
    super(Kind.INVALID, "accounts.reset-refused");
  }
}
