package fr.livrestaka.persistence.pricing;

import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.persistence.shared.ReadCache;
import fr.livrestaka.persistence.shared.ReadCaches;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tariffs in MySQL; the list of those on sale is kept in memory. */
@Singleton
final class SqlTariffs implements Tariffs {
  private final TariffRows rows;
  private final Statements statements;
  private final ReadCache<List<Tariff>> onSale;

  SqlTariffs(TariffRows rows, Statements statements, ReadCaches caches) {
    this.rows = rows;
    this.statements = statements;
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
    statements.update("UPDATE price_list SET changes = changes + 1 WHERE id = 1");
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
    return !statements
        .query(
            "SELECT id FROM tarifs WHERE nom = ? AND id <> ? LIMIT 1",
            row -> row.getString("id"),
            nom,
            than.value())
        .isEmpty();
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
        statements.update(
            "UPDATE tarifs SET stripeProductId = ?, stripePriceId = ? WHERE id = ? AND updatedAt = ?",
            stripeProductId,
            stripePriceId.orElse(null),
            id.value(),
            published);
    onSale.forget();
    return stored == 1;
  }

  private List<Tariff> readOnSale() {
    return rows.findByActifTrueOrderByOrdreAscAndCreatedAtAsc().stream()
        .map(TariffRow::toTariff)
        .toList();
  }
}
