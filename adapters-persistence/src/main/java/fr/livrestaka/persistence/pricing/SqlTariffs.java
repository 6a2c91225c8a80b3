package fr.livrestaka.persistence.pricing;

import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Tariffs in MySQL. */
@Singleton
final class SqlTariffs implements Tariffs {
  private final TariffRows rows;

  SqlTariffs(TariffRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Tariff> find(TariffId id) {
    return rows.findById(id.value()).map(TariffRow::toTariff);
  }

  @Override
  public List<Tariff> onSale() {
    return rows.findByActifTrueOrderByOrdreAscAndCreatedAtAsc().stream()
        .map(TariffRow::toTariff)
        .toList();
  }

  @Override
  public void add(Tariff tariff) {
    rows.save(TariffRow.of(tariff));
  }
}
