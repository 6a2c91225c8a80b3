package fr.livrestaka.domain.payments;

import fr.livrestaka.domain.shared.Refusal;

/** The order cannot be paid as it stands: cancelled, or without a price yet. */
public final class NotPayable extends Refusal {
  private static final long serialVersionUID = 1L;

  private NotPayable(String code) {
    super(Kind.CONFLICT, code);
  }

  public static NotPayable cancelled() {
    return new NotPayable("payments.order-cancelled");
  }

  /** The team has yet to tell the price. */
  public static NotPayable withoutPrice() {
    return new NotPayable("payments.price-unknown");
  }
}
