package fr.livrestaka.domain.orders.estimates;

import fr.livrestaka.domain.shared.EmptyId;

/** Identifies an estimate; UUID text. */
public record EstimateId(String value) {
  /**
   * @throws EmptyId where the value is empty or blank
   */
  public EstimateId {
    EmptyId.check(value);
  }
}
