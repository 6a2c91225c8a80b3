package fr.livrestaka.persistence.pricing;

import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.persistence.shared.ReadCache;
import fr.livrestaka.persistence.shared.ReadCaches;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Tariffs in MySQL; the list of those on sale is kept in memory. */
@Singleton
final class SqlTariffs implements Tariffs {
  private final TariffRows rows;
  private final ReadCache<List<Tariff>> onSale;

  SqlTariffs(TariffRows rows, ReadCaches caches) {
    this.rows = rows;
    this.onSale = caches.of(this::readOnSale);
  }

  @Override
  public Optional<Tariff> find(TariffId id) {
    return rows.findById(id.value()).map(TariffRow::toTariff);
  }

  @Override
  public List<Tariff> onSale() {
    return onSale.get();
  }

  @Override
  public void add(Tariff tariff) {
    rows.save(TariffRow.of(tariff));
    onSale.forget();
  }

  private List<Tariff> readOnSale() {
    return rows.findByActifTrueOrderByOrdreAscAndCreatedAtAsc().stream()
        .map(TariffRow::toTariff)
        .toList();
  }
}
