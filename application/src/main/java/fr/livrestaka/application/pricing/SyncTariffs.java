package fr.livrestaka.application.pricing;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.pricing.port.TariffSearch;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Brings tariffs to the payment service's catalogue when asked to (contract B 6.5, 6.10). */
@Singleton
public class SyncTariffs {
  private final SyncTariff syncTariff;
  private final TariffSearch search;
  private final AuditLog audit;
  private final Transactions transactions;

  @Inject
  public SyncTariffs(
      SyncTariff syncTariff, TariffSearch search, AuditLog audit, Transactions transactions) {
    this.syncTariff = syncTariff;
    this.search = search;
    this.audit = audit;
    this.transactions = transactions;
  }

  /**
   * @return one result a tariff, in the order of the price list; some may have failed
   */
  public List<TariffSync> all(Caller caller) {
    List<Tariff> all = transactions.readCurrent(search::all);
    audit.record(TariffAudit.syncAsked(caller, Optional.empty()));
    return all.stream().flatMap(tariff -> syncTariff.attempt(tariff.id()).stream()).toList();
  }

  /**
   * @return a failed one too
   * @throws NotFound where there is no such tariff
   */
  public TariffSync one(Caller caller, TariffId id) {
    TariffSync sync = syncTariff.attempt(id).orElseThrow(ReadTariffs::notFound);
    audit.record(TariffAudit.syncAsked(caller, Optional.of(id)));
    return sync;
  }
}
