package fr.livrestaka.domain.payments.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** The order cannot be paid as it stands: cancelled, or without a price that counts. */
public final class NotPayable extends Refusal {
  private static final long serialVersionUID = 1L;

  private NotPayable(String code) {
    super(Kind.CONFLICT, code);
  }

  public static NotPayable cancelled() {
    return new NotPayable("payments.order-cancelled");
  }

  /** The price of an estimate that was not answered in time counts no more. */
  public static NotPayable estimateExpired() {
    return new NotPayable("payments.estimate-expired");
  }

  /** While the pay page was being opened, the order got another price, or was given up. */
  public static NotPayable changedMeanwhile() {
    return new NotPayable("payments.changed-meanwhile");
  }

  /** The team has yet to tell the price. */
  public static NotPayable withoutPrice() {
    return new NotPayable("payments.price-unknown");
  }
}
