package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.shared.EmptyId;

/** Identifies an order; up to 191 characters, UUID text in new rows. */
public record OrderId(String value) {
  /**
   * @throws EmptyId where the value is empty or blank
   */
  public OrderId {
    EmptyId.check(value);
  }
}
