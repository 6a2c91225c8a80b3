package fr.livrestaka.domain.payments;

import fr.livrestaka.domain.shared.Refusal;

/** The payment service refused, or did not answer; why is in the log only. */
public final class CardServiceFailed extends Refusal {
  private static final long serialVersionUID = 1L;

  public CardServiceFailed() {
    super(Kind.UPSTREAM_FAILED, "payments.card-service-failed");
  }
}
