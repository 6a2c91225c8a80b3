package fr.livrestaka.domain.pricing.events;

import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.Optional;

/**
 * A tariff has gone; its product is to be archived at the payment service.
 *
 * @param stripeProductId as it was stored
 */
public record TariffDeleted(TariffId tariff, Optional<String> stripeProductId, Instant at)
    implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("tariff:" + tariff.value());
  }
}
