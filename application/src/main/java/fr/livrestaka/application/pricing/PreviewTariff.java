package fr.livrestaka.application.pricing;

import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.pricing.PageGridChange;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffFields;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * Shows what saving a tariff would make of the prices of pages, and refuses what saving would
 * refuse; nothing is stored.
 */
@Singleton
public class PreviewTariff {
  private final Tariffs tariffs;
  private final TariffChanges changes;
  private final Transactions transactions;
  private final IdGenerator ids;
  private final InstantSource clock;

  @Inject
  public PreviewTariff(
      Tariffs tariffs,
      TariffChanges changes,
      Transactions transactions,
      IdGenerator ids,
      InstantSource clock) {
    this.tariffs = tariffs;
    this.changes = changes;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /** As {@link AddTariff#add}. */
  public PageGridChange adding(TariffFields fields) {
    TariffId id = new TariffId(ids.next());
    return transactions.readCurrent(() -> changes.added(id, fields, clock.instant()).pagePrices());
  }

  /**
   * As {@link ChangeTariff#change}.
   *
   * @throws NotFound where there is none
   */
  public PageGridChange changing(TariffId id, TariffFields fields) {
    return transactions.readCurrent(
        () -> changes.changed(found(id), fields, clock.instant()).pagePrices());
  }

  /**
   * As {@link DeleteTariff#delete}.
   *
   * @throws NotFound where there is none
   */
  public PageGridChange deleting(TariffId id) {
    return transactions.readCurrent(() -> changes.deleted(found(id).id()));
  }

  private Tariff found(TariffId id) {
    return tariffs.find(id).orElseThrow(ReadTariffs::notFound);
  }
}
