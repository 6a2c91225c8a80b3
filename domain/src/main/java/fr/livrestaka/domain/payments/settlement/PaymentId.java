package fr.livrestaka.domain.payments.settlement;

import fr.livrestaka.domain.shared.EmptyId;

/** Identifies a payment; our own UUID text. */
public record PaymentId(String value) {
  /**
   * @throws EmptyId where the value is empty or blank
   */
  public PaymentId {
    EmptyId.check(value);
  }
}
