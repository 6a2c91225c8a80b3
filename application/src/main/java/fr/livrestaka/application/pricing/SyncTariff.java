package fr.livrestaka.application.pricing;

import fr.livrestaka.application.pricing.TariffSync.Outcome;
import fr.livrestaka.application.pricing.port.TariffCatalog;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.pricing.refusals.CatalogFailed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Brings one tariff, as it is now, to the payment service's catalogue (contract A R10). Whoever has
 * published a state looks whether it is still the present one, and publishes again where it is not;
 * so of several at once the last one leaves the present state behind.
 */
@Singleton
public class SyncTariff {
  /** A tariff that changes this often meanwhile is left to the syncs of those changes. */
  private static final int MOST_ROUNDS = 5;

  private final Tariffs tariffs;
  private final TariffCatalog catalog;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public SyncTariff(
      Tariffs tariffs, TariffCatalog catalog, Transactions transactions, InstantSource clock) {
    this.tariffs = tariffs;
    this.catalog = catalog;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @return empty where there is no such tariff, or it goes meanwhile
   * @throws CatalogFailed the payment service refuses, or the tariff changes all the time; call
   *     again
   */
  public Optional<TariffSync> sync(TariffId id) {
    Optional<String> published = Optional.empty();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Optional<Tariff> found = read(id);
      if (found.isEmpty()) {
        withdrawAgain(id, published);
        return Optional.empty();
      }
      Tariff tariff = found.get();
      TariffSync sync = bring(tariff);
      if (isStored(tariff, sync)) return Optional.of(sync);
      published = sync.stripeProductId();
    }
    throw new CatalogFailed();
  }

  /** As {@link #sync}, but tells a failure as a result; the outbox tries again. */
  Optional<TariffSync> attempt(TariffId id) {
    try {
      return sync(id);
    } catch (RuntimeException e) {
      return Optional.of(TariffSync.without(id, Outcome.FAILED));
    }
  }

  private TariffSync bring(Tariff tariff) {
    return tariff.actif() ? publish(tariff) : withdraw(tariff);
  }

  private TariffSync publish(Tariff tariff) {
    Optional<TariffCatalog.Entry> entry = catalog.publish(tariff);
    if (entry.isEmpty()) return TariffSync.without(tariff.id(), Outcome.NO_CATALOG);
    boolean isKnown = tariff.stripeProductId().equals(entry.map(TariffCatalog.Entry::productId));
    return TariffSync.published(
        tariff.id(), isKnown ? Outcome.UPDATED : Outcome.CREATED, entry.get());
  }

  private TariffSync withdraw(Tariff tariff) {
    if (!catalog.withdraw(tariff.id(), tariff.stripeProductId(), tariff.updatedAt())) {
      return TariffSync.without(tariff.id(), Outcome.NOTHING_TO_DISABLE);
    }
    return new TariffSync(
        tariff.id(), Outcome.DISABLED, tariff.stripeProductId(), tariff.stripePriceId());
  }

  /** The tariff went between two rounds, after its deletion may have been followed already. */
  private void withdrawAgain(TariffId id, Optional<String> published) {
    if (published.isPresent()) catalog.withdraw(id, published, clock.instant());
  }

  private boolean isStored(Tariff tariff, TariffSync sync) {
    return switch (sync.outcome()) {
      case CREATED, UPDATED ->
          transactions.write(
              () ->
                  tariffs.storeStripeIds(
                      tariff.id(),
                      tariff.updatedAt(),
                      sync.stripeProductId().orElseThrow(),
                      sync.stripePriceId()));
      default -> read(tariff.id()).map(Tariff::updatedAt).equals(Optional.of(tariff.updatedAt()));
    };
  }

  /** Not as a mere read, which a replica that lags may serve. */
  private Optional<Tariff> read(TariffId id) {
    return transactions.readCurrent(() -> tariffs.find(id));
  }
}
