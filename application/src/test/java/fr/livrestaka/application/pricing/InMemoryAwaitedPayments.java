package fr.livrestaka.application.pricing;

import fr.livrestaka.application.pricing.port.AwaitedPayments;
import fr.livrestaka.domain.pricing.TariffId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Unpaid orders as a set of the tariffs that they name. */
public final class InMemoryAwaitedPayments implements AwaitedPayments {
  private final Set<TariffId> named = ConcurrentHashMap.newKeySet();

  public void add(TariffId tariff) {
    named.add(tariff);
  }

  @Override
  public boolean name(TariffId tariff) {
    return named.contains(tariff);
  }
}
