package fr.livrestaka.domain.orders.consents;

import fr.livrestaka.domain.shared.EmptyId;

/** Identifies consents that were given; UUID text. */
public record ConsentId(String value) {
  /**
   * @throws EmptyId where the value is empty or blank
   */
  public ConsentId {
    EmptyId.check(value);
  }
}
