package fr.livrestaka.application.pricing;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.pricing.port.AwaitedPayments;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.pricing.PageGridChange;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.pricing.refusals.TariffAwaited;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Deletes a tariff; its product is archived at the payment service afterwards (contract B 6.9). */
@Singleton
public class DeleteTariff {
  private final Tariffs tariffs;
  private final TariffChanges changes;
  private final AwaitedPayments awaited;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public DeleteTariff(
      Tariffs tariffs,
      TariffChanges changes,
      AwaitedPayments awaited,
      AuditLog audit,
      Outbox outbox,
      Transactions transactions,
      InstantSource clock) {
    this.tariffs = tariffs;
    this.changes = changes;
    this.awaited = awaited;
    this.audit = audit;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @return what has become of the prices of pages
   * @throws NotFound where there is none
   * @throws TariffAwaited orders that wait for their payment name it; it can be taken off sale
   */
  public PageGridChange delete(Caller caller, TariffId id) {
    return transactions.write(() -> remove(caller, id));
  }

  private PageGridChange remove(Caller caller, TariffId id) {
    tariffs.lockList();
    Tariff tariff = tariffs.lock(id).orElseThrow(ReadTariffs::notFound);
    if (awaited.name(id)) throw new TariffAwaited();
    PageGridChange pagePrices = changes.deleted(id);
    tariffs.delete(id);
    audit.record(TariffAudit.deleted(caller, tariff));
    outbox.record(tariff.deleted(clock.instant()));
    return pagePrices;
  }
}
