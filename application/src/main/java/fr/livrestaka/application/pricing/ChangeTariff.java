package fr.livrestaka.application.pricing;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.pricing.TariffChanges.Draft;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffFields;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.pricing.refusals.GridPlaceTaken;
import fr.livrestaka.domain.pricing.refusals.PagePriceMoved;
import fr.livrestaka.domain.pricing.refusals.TariffNameTaken;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Changes some fields of a tariff, or takes it off sale and back (contract B 6.8). */
@Singleton
public class ChangeTariff {
  private final Tariffs tariffs;
  private final TariffChanges changes;
  private final SyncTariff syncTariff;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ChangeTariff(
      Tariffs tariffs,
      TariffChanges changes,
      SyncTariff syncTariff,
      AuditLog audit,
      Outbox outbox,
      Transactions transactions,
      InstantSource clock) {
    this.tariffs = tariffs;
    this.changes = changes;
    this.syncTariff = syncTariff;
    this.audit = audit;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @throws NotFound where there is none
   * @throws TariffNameTaken another one has the new name; an adopted one that shares its name
   *     already may keep it
   * @throws GridPlaceTaken another one on sale has the place in the page grid
   * @throws PagePriceMoved it is no price of a page, and would become one, or would move one
   */
  public SavedTariff change(Caller caller, TariffId id, TariffFields fields) {
    Draft changed = transactions.write(() -> store(caller, id, fields));
    return new SavedTariff(changed.tariff(), changed.pagePrices(), syncTariff.attempt(id));
  }

  private Draft store(Caller caller, TariffId id, TariffFields fields) {
    tariffs.lockList();
    Tariff before = tariffs.lock(id).orElseThrow(ReadTariffs::notFound);
    Draft draft = changes.changed(before, fields, clock.instant());
    tariffs.update(draft.tariff());
    audit.record(TariffAudit.updated(caller, before, draft.tariff()));
    draft.made().events().forEach(outbox::record);
    return draft;
  }
}
