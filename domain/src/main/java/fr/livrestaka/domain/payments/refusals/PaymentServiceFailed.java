package fr.livrestaka.domain.payments.refusals;

import fr.livrestaka.domain.shared.ServiceFailed;

/** The payment service refused, or did not answer; why is in the log only. */
public final class PaymentServiceFailed extends ServiceFailed {
  private static final long serialVersionUID = 1L;

  public PaymentServiceFailed() {
    this(false);
  }

  /**
   * @param away see {@link #isAway()}
   */
  public PaymentServiceFailed(boolean away) {
    super("payments.service-failed", away);
  }
}
