package fr.livrestaka.application.pricing.port;

import fr.livrestaka.domain.pricing.TariffId;

/** Orders that wait for their payment, as far as the price list has to know of them. */
public interface AwaitedPayments {
  /** Whether one of them names the tariff. */
  boolean name(TariffId tariff);
}
