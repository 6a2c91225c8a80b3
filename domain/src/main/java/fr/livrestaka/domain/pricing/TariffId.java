package fr.livrestaka.domain.pricing;

import fr.livrestaka.domain.shared.EmptyId;

/** Identifies a tariff; up to 191 characters, UUID text in new rows. */
public record TariffId(String value) {
  /**
   * @throws EmptyId where the value is empty or blank
   */
  public TariffId {
    EmptyId.check(value);
  }
}
