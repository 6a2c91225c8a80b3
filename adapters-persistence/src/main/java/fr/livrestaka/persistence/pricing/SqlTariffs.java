package fr.livrestaka.persistence.pricing;

import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.persistence.shared.ReadCache;
import fr.livrestaka.persistence.shared.ReadCaches;
import jakarta.inject.Singleton;
import java.time.Instant;
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
  public void lockList() {
    rows.touchList();
  }

  @Override
  public Optional<Tariff> lock(TariffId id) {
    return rows.findByIdForUpdate(id.value()).map(TariffRow::toTariff);
  }

  @Override
  public Optional<Tariff> hold(TariffId id) {
    return rows.hold(id.value()).map(TariffRow::toTariff);
  }

  @Override
  public boolean isNameOfAnother(String nom, TariffId than) {
    return rows.existsByNomAndIdNotEqual(nom, than.value());
  }

  @Override
  public void add(Tariff tariff) {
    rows.save(TariffRow.of(tariff));
    onSale.forget();
  }

  @Override
  public void update(Tariff tariff) {
    rows.update(TariffRow.of(tariff));
    onSale.forget();
  }

  @Override
  public void delete(TariffId id) {
    rows.deleteById(id.value());
    onSale.forget();
  }

  @Override
  public boolean storeStripeIds(
      TariffId id, Instant published, String stripeProductId, Optional<String> stripePriceId) {
    int stored =
        rows.storeStripeIds(id.value(), published, stripeProductId, stripePriceId.orElse(null));
    onSale.forget();
    return stored == 1;
  }

  private List<Tariff> readOnSale() {
    return rows.findByActifTrueOrderByOrdreAscAndCreatedAtAsc().stream()
        .map(TariffRow::toTariff)
        .toList();
  }
}
