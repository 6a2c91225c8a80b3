package fr.livrestaka.domain.accounts.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** The account waits for its owner to prove his mailbox, and is opened by a mailed link only. */
public final class ShadowAccount extends Refusal {
  private static final long serialVersionUID = 1L;

  public ShadowAccount() {
    super(Kind.CONFLICT, "accounts.shadow");
  }
}
