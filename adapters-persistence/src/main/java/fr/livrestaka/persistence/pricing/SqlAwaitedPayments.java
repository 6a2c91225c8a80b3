package fr.livrestaka.persistence.pricing;

import fr.livrestaka.application.pricing.port.AwaitedPayments;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;

/** Rows of {@code pending_commandes} that no payment has turned into an order. */
@Singleton
final class SqlAwaitedPayments implements AwaitedPayments {
  private final Statements statements;

  SqlAwaitedPayments(Statements statements) {
    this.statements = statements;
  }

  @Override
  public boolean name(TariffId tariff) {
    return !statements
        .query(
            "SELECT id FROM pending_commandes WHERE serviceId = ? AND isProcessed = 0 LIMIT 1",
            row -> row.getString("id"),
            tariff.value())
        .isEmpty();
  }
}
