package fr.livrestaka.application.pricing;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.pricing.TariffChanges.Draft;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffFields;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.pricing.refusals.GridPlaceTaken;
import fr.livrestaka.domain.pricing.refusals.PagePriceMoved;
import fr.livrestaka.domain.pricing.refusals.TariffNameTaken;
import fr.livrestaka.domain.shared.InvalidInput;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** Adds a tariff to the price list (contract B 6.7). */
@Singleton
public class AddTariff {
  private final Tariffs tariffs;
  private final TariffChanges changes;
  private final SyncTariff syncTariff;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Transactions transactions;
  private final IdGenerator ids;
  private final InstantSource clock;

  @Inject
  public AddTariff(
      Tariffs tariffs,
      TariffChanges changes,
      SyncTariff syncTariff,
      AuditLog audit,
      Outbox outbox,
      Transactions transactions,
      IdGenerator ids,
      InstantSource clock) {
    this.tariffs = tariffs;
    this.changes = changes;
    this.syncTariff = syncTariff;
    this.audit = audit;
    this.outbox = outbox;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @throws InvalidInput where name, description, kind or price is missing
   * @throws TariffNameTaken another one has the name
   * @throws GridPlaceTaken another one on sale has the place in the page grid
   * @throws PagePriceMoved it is no price of a page, and would become one
   */
  public SavedTariff add(Caller caller, TariffFields fields) {
    TariffId id = new TariffId(ids.next());
    Draft added = transactions.write(() -> store(caller, id, fields));
    return new SavedTariff(
        added.tariff(),
        added.pagePrices(),
        added.tariff().actif() ? syncTariff.attempt(id) : Optional.empty());
  }

  private Draft store(Caller caller, TariffId id, TariffFields fields) {
    tariffs.lockList();
    Draft draft = changes.added(id, fields, clock.instant());
    Tariff tariff = draft.tariff();
    tariffs.add(tariff);
    audit.record(TariffAudit.created(caller, tariff));
    draft.made().events().forEach(outbox::record);
    return draft;
  }
}
