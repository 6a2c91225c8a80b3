package fr.livrestaka.persistence.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.pricing.AwaitedPaymentsContract;
import fr.livrestaka.application.pricing.port.AwaitedPayments;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.UUID;

class SqlAwaitedPaymentsTest extends AwaitedPaymentsContract {
  @Override
  protected AwaitedPayments awaited() {
    return TestStore.bean(AwaitedPayments.class);
  }

  @Override
  protected void order(TariffId tariff, boolean isPaid) {
    int added =
        TestStore.bean(Statements.class)
            .update(
                """
                INSERT INTO pending_commandes
                  (id, prenom, nom, email, passwordHash, serviceId, isProcessed, updatedAt)
                VALUES (?, 'Lina', 'Moreau', 'lina@example.org', 'PENDING_ACTIVATION', ?, ?, NOW(3))
                """,
                UUID.randomUUID().toString(),
                tariff.value(),
                isPaid);
    assertThat(added).isEqualTo(1);
  }

  @Override
  protected void inTransaction(Runnable work) {
    TestStore.bean(Transactions.class).writing(work);
  }
}
