package fr.livrestaka.domain.payments;

import fr.livrestaka.domain.shared.Refusal;

/** The payment service refused, or did not answer; why is in the log only. */
public final class PaymentServiceFailed extends Refusal {
  private static final long serialVersionUID = 1L;

  public PaymentServiceFailed() {
    super(Kind.UPSTREAM_FAILED, "payments.service-failed");
  }
}
