package fr.livrestaka.application.pricing;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffChanged;
import fr.livrestaka.domain.pricing.TariffFields;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.pricing.TariffNameTaken;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Changes some fields of a tariff, or takes it off sale and back (contract B 6.8). */
@Singleton
public class ChangeTariff {
  private final Tariffs tariffs;
  private final SyncTariff syncTariff;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ChangeTariff(
      Tariffs tariffs,
      SyncTariff syncTariff,
      AuditLog audit,
      Outbox outbox,
      Transactions transactions,
      InstantSource clock) {
    this.tariffs = tariffs;
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
   */
  public SavedTariff change(Caller caller, TariffId id, TariffFields fields) {
    Tariff changed = transactions.write(() -> store(caller, id, fields));
    return new SavedTariff(changed, syncTariff.attempt(id));
  }

  private Tariff store(Caller caller, TariffId id, TariffFields fields) {
    tariffs.lockList();
    Tariff before = tariffs.lock(id).orElseThrow(ReadTariffs::notFound);
    Tariff after = before.change(fields, clock.instant());
    if (!after.nom().equals(before.nom()) && tariffs.isNameOfAnother(after.nom(), id)) {
      throw new TariffNameTaken();
    }
    tariffs.update(after);
    audit.record(TariffAudit.updated(caller, before, after));
    outbox.record(new TariffChanged(id));
    return after;
  }
}
