package fr.livrestaka.application.pricing;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.pricing.port.AwaitedPayments;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffAwaited;
import fr.livrestaka.domain.pricing.TariffDeleted;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Deletes a tariff; its product is archived at the payment service afterwards (contract B 6.9). */
@Singleton
public class DeleteTariff {
  private final Tariffs tariffs;
  private final AwaitedPayments awaited;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public DeleteTariff(
      Tariffs tariffs,
      AwaitedPayments awaited,
      AuditLog audit,
      Outbox outbox,
      Transactions transactions,
      InstantSource clock) {
    this.tariffs = tariffs;
    this.awaited = awaited;
    this.audit = audit;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @throws NotFound where there is none
   * @throws TariffAwaited orders that wait for their payment name it; it can be taken off sale
   */
  public void delete(Caller caller, TariffId id) {
    transactions.writing(() -> remove(caller, id));
  }

  private void remove(Caller caller, TariffId id) {
    tariffs.lockList();
    Tariff tariff = tariffs.lock(id).orElseThrow(ReadTariffs::notFound);
    if (awaited.name(id)) throw new TariffAwaited();
    tariffs.delete(id);
    audit.record(TariffAudit.deleted(caller, tariff));
    outbox.record(new TariffDeleted(id, tariff.stripeProductId(), clock.instant()));
  }
}
