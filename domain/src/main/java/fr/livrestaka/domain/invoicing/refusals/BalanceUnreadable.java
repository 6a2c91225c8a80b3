package fr.livrestaka.domain.invoicing.refusals;

import fr.livrestaka.domain.shared.ServiceFailed;

/**
 * The payment service does not tell what it did with the seller's money; why is in the log only.
 */
public final class BalanceUnreadable extends ServiceFailed {
  private static final long serialVersionUID = 1L;

  /**
   * @param away see {@link #isAway()}
   */
  public BalanceUnreadable(boolean away) {
    super("invoicing.balance-unreadable", away);
  }
}
