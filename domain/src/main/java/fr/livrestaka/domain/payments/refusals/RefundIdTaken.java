package fr.livrestaka.domain.payments.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** The id names a refund of another order, payment or amount; ask again under a fresh one. */
public final class RefundIdTaken extends Refusal {
  private static final long serialVersionUID = 1L;

  public RefundIdTaken() {
    super(Kind.CONFLICT, "payments.refund-id-taken");
  }
}
