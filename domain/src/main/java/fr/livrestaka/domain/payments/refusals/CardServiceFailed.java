package fr.livrestaka.domain.payments.refusals;

import fr.livrestaka.domain.shared.ServiceFailed;

/** The payment service refused, or did not answer; why is in the log only. */
public final class CardServiceFailed extends ServiceFailed {
  private static final long serialVersionUID = 1L;

  public CardServiceFailed() {
    this(false);
  }

  /**
   * @param away see {@link #isAway()}
   */
  public CardServiceFailed(boolean away) {
    super("payments.card-service-failed", away);
  }
}
