package fr.livrestaka.domain.payments.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** The payment method is no card, so it cannot be saved (contract A §6). */
public final class NotACard extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotACard() {
    super(Kind.INVALID, "payments.not-a-card");
  }
}
