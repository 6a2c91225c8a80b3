package fr.livrestaka.persistence.pricing;

import fr.livrestaka.application.pricing.port.AwaitedPayments;
import fr.livrestaka.domain.pricing.TariffId;
import jakarta.inject.Singleton;

/** Rows of {@code pending_commandes} that no payment has turned into an order. */
@Singleton
final class SqlAwaitedPayments implements AwaitedPayments {
  private final TariffRows rows;

  SqlAwaitedPayments(TariffRows rows) {
    this.rows = rows;
  }

  @Override
  public boolean name(TariffId tariff) {
    return rows.findAwaited(tariff.value()).isPresent();
  }
}
