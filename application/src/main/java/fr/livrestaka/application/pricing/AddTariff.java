package fr.livrestaka.application.pricing;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffChanged;
import fr.livrestaka.domain.pricing.TariffFields;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.pricing.TariffNameTaken;
import fr.livrestaka.domain.shared.InvalidInput;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** Adds a tariff to the price list (contract B 6.7). */
@Singleton
public class AddTariff {
  private final Tariffs tariffs;
  private final SyncTariff syncTariff;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Transactions transactions;
  private final IdGenerator ids;
  private final InstantSource clock;

  @Inject
  public AddTariff(
      Tariffs tariffs,
      SyncTariff syncTariff,
      AuditLog audit,
      Outbox outbox,
      Transactions transactions,
      IdGenerator ids,
      InstantSource clock) {
    this.tariffs = tariffs;
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
   */
  public SavedTariff add(Caller caller, TariffFields fields) {
    Tariff tariff = Tariff.create(new TariffId(ids.next()), fields, clock.instant());
    transactions.writing(() -> store(caller, tariff));
    return new SavedTariff(
        tariff, tariff.actif() ? syncTariff.attempt(tariff.id()) : Optional.empty());
  }

  private void store(Caller caller, Tariff tariff) {
    tariffs.lockList();
    if (tariffs.isNameOfAnother(tariff.nom(), tariff.id())) throw new TariffNameTaken();
    tariffs.add(tariff);
    audit.record(TariffAudit.created(caller, tariff));
    if (tariff.actif()) outbox.record(new TariffChanged(tariff.id()));
  }
}
