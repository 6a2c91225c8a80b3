package fr.livrestaka.bootstrap.development;

import fr.livrestaka.application.pricing.port.TariffCatalog;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** No catalogue at all: invented ids must not get into the database (contract A R10). */
final class StandInTariffCatalog implements TariffCatalog {
  @Override
  public Optional<Entry> publish(Tariff tariff) {
    return Optional.empty();
  }

  @Override
  public boolean withdraw(TariffId id, Optional<String> stripeProductId, Instant at) {
    return false;
  }

  @Override
  public Set<String> onSale(Collection<String> stripeProductIds) {
    return Set.of();
  }
}
