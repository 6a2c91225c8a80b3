package fr.livrestaka.application.pricing;

import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tariffs kept in a map. */
public final class InMemoryTariffs implements Tariffs {
  private final Map<TariffId, Tariff> rows = new ConcurrentHashMap<>();

  @Override
  public Optional<Tariff> find(TariffId id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public List<Tariff> onSale() {
    return rows.values().stream()
        .filter(Tariff::actif)
        .sorted(Comparator.comparingInt(Tariff::ordre).thenComparing(Tariff::createdAt))
        .toList();
  }

  @Override
  public void add(Tariff tariff) {
    rows.put(tariff.id(), tariff);
  }
}
