package fr.livrestaka.domain.orders.withdrawal;

import fr.livrestaka.domain.shared.EmptyId;

/** Identifies a withdrawal; UUID text. */
public record WithdrawalId(String value) {
  /**
   * @throws EmptyId where the value is empty or blank
   */
  public WithdrawalId {
    EmptyId.check(value);
  }
}
