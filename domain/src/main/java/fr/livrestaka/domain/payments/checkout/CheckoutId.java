package fr.livrestaka.domain.payments.checkout;

import fr.livrestaka.domain.shared.EmptyId;

/** Identifies a checkout; our own UUID text, and the idempotency key of its session. */
public record CheckoutId(String value) {
  /**
   * @throws EmptyId where the value is empty or blank
   */
  public CheckoutId {
    EmptyId.check(value);
  }
}
