package fr.livrestaka.domain.orders.guests;

import fr.livrestaka.domain.shared.EmptyId;

/** Identifies an order that waits for its payment; up to 191 characters, UUID text in new rows. */
public record GuestOrderId(String value) {
  /**
   * @throws EmptyId where the value is empty or blank
   */
  public GuestOrderId {
    EmptyId.check(value);
  }
}
