package fr.livrestaka.domain.pricing.events;

import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/** A tariff is new or has another content; the payment service's catalogue is to follow. */
public record TariffChanged(TariffId tariff) implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("tariff:" + tariff.value());
  }
}
