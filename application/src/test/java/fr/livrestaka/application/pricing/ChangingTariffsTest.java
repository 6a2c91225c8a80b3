package fr.livrestaka.application.pricing;

import static fr.livrestaka.application.pricing.TariffFixtures.active;
import static fr.livrestaka.application.pricing.TariffFixtures.named;
import static fr.livrestaka.application.pricing.TariffFixtures.packFields;
import static fr.livrestaka.application.pricing.TariffFixtures.priced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.pricing.TariffSync.Outcome;
import fr.livrestaka.application.pricing.reactions.PublishChangedTariff;
import fr.livrestaka.application.pricing.reactions.WithdrawDeletedTariff;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.InMemoryIdGenerator;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.pricing.PageGrid;
import fr.livrestaka.domain.pricing.PageGridChange;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffFields;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.pricing.events.TariffChanged;
import fr.livrestaka.domain.pricing.events.TariffDeleted;
import fr.livrestaka.domain.pricing.refusals.CatalogFailed;
import fr.livrestaka.domain.pricing.refusals.PagePriceMoved;
import fr.livrestaka.domain.pricing.refusals.TariffAwaited;
import fr.livrestaka.domain.pricing.refusals.TariffNameTaken;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangingTariffsTest {
  private static final Delivery DELIVERY = new Delivery("d", TariffFixtures.NOON, 1);
  private static final TariffId UNKNOWN = new TariffId("unknown");

  private final InMemoryTariffs tariffs = new InMemoryTariffs();
  private final InMemoryTariffCatalog catalog = new InMemoryTariffCatalog();
  private final InMemoryTransactions transactions = new InMemoryTransactions();
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final List<AuditEntry> audit = new ArrayList<>();
  private final InMemoryAwaitedPayments awaited = new InMemoryAwaitedPayments();
  private final InstantSource clock = InstantSource.fixed(TariffFixtures.LATER);
  private final SyncTariff sync = new SyncTariff(tariffs, catalog, transactions, clock);
  private final TariffChanges changes = new TariffChanges(tariffs);
  private final AddTariff add =
      new AddTariff(
          tariffs,
          changes,
          sync,
          audit::add,
          outbox,
          transactions,
          new InMemoryIdGenerator(),
          clock);
  private final ChangeTariff change =
      new ChangeTariff(tariffs, changes, sync, audit::add, outbox, transactions, clock);
  private final DeleteTariff delete =
      new DeleteTariff(tariffs, changes, awaited, audit::add, outbox, transactions, clock);
  private final PublishChangedTariff publish = new PublishChangedTariff(sync);
  private final Caller admin =
      new Caller(new AccountId("a"), "admin@example.org", Role.ADMIN, Origin.UNKNOWN);

  @Test
  void aNewTariffIsPublishedAndRecorded() {
    SavedTariff saved = add.add(admin, packFields());
    assertThat(saved.tariff().stripeProductId()).isEmpty();
    assertThat(saved.sync().map(TariffSync::outcome)).contains(Outcome.CREATED);
    assertThat(stored(saved).stripePriceId()).contains("price_35000");
    assertThat(outbox.events()).containsExactly(new TariffChanged(saved.tariff().id()));
    assertThat(audit).extracting(AuditEntry::action).containsExactly("TARIFF_CREATED");
    assertThat(audit.get(0).actor()).isEqualTo(admin.email());
  }

  @Test
  void aChangeIsPublishedAndTheReactionFindsNothingMoreToDo() {
    SavedTariff saved = add.add(admin, packFields());
    SavedTariff changed = change.change(admin, saved.tariff().id(), priced(40_000));
    assertThat(changed.sync().map(TariffSync::outcome)).contains(Outcome.UPDATED);
    assertThat(changed.sync().flatMap(TariffSync::stripePriceId)).contains("price_40000");
    Tariff before = stored(saved);
    publish.react(new TariffChanged(saved.tariff().id()), DELIVERY);
    assertThat(stored(saved)).isEqualTo(before);
    assertThat(audit.get(1).details().toString()).contains("prix", "35000", "40000");
  }

  @Test
  void whatIsSavedAsItWasIsNotPublishedAnew() {
    SavedTariff saved = add.add(admin, packFields());
    Tariff before = stored(saved);
    change.change(admin, before.id(), named(before.nom()));
    assertThat(stored(saved)).isEqualTo(before);
    assertThat(outbox.events()).containsExactly(new TariffChanged(before.id()));
  }

  @Test
  void whatIsOffSaleIsWithdrawnAndComesBack() {
    TariffId id = add.add(admin, packFields()).tariff().id();
    assertThat(change.change(admin, id, active(false)).sync().map(TariffSync::outcome))
        .contains(Outcome.DISABLED);
    assertThat(catalog.onSale).isEmpty();
    assertThat(tariffs.find(id).flatMap(Tariff::stripeProductId)).isPresent();
    assertThat(change.change(admin, id, active(true)).sync().map(TariffSync::outcome))
        .contains(Outcome.UPDATED);
    assertThat(catalog.onSale).hasSize(1);
  }

  @Test
  void aFailedSyncFailsNoChangeAndIsLeftToTheReaction() {
    catalog.goAway();
    SavedTariff saved = add.add(admin, packFields());
    assertThat(saved.sync().map(TariffSync::outcome)).contains(Outcome.FAILED);
    TariffChanged event = new TariffChanged(saved.tariff().id());
    assertThatThrownBy(() -> publish.react(event, DELIVERY)).isInstanceOf(CatalogFailed.class);
    catalog.comeBack();
    publish.react(event, DELIVERY);
    assertThat(stored(saved).stripeProductId()).isPresent();
  }

  @Test
  void aChangeWhileAPublicationIsOnItsWayIsPublishedToo() {
    TariffId id = add.add(admin, packFields()).tariff().id();
    catalog.meanwhile(
        old ->
            tariffs.update(
                tariffs
                    .find(id)
                    .orElseThrow()
                    .change(priced(50_000), TariffFixtures.LATER)
                    .state()));
    SavedTariff changed = change.change(admin, id, priced(40_000));
    assertThat(changed.sync().flatMap(TariffSync::stripePriceId)).contains("price_50000");
    assertThat(catalog.onSale.values())
        .extracting(tariff -> tariff.prix().cents())
        .containsExactly(50_000L);
  }

  @Test
  void aTariffThatGoesWhileItIsPublishedIsWithdrawnAgain() {
    catalog.meanwhile(tariff -> tariffs.delete(tariff.id()));
    SavedTariff saved = add.add(admin, packFields());
    assertThat(saved.sync()).isEmpty();
    assertThat(catalog.onSale).isEmpty();
  }

  @Test
  void aTariffOffSaleFromTheBeginningIsNotBroughtAnywhere() {
    SavedTariff saved = add.add(admin, packFields(false));
    assertThat(saved.tariff().actif()).isFalse();
    assertThat(saved.sync()).isEmpty();
    assertThat(outbox.events()).isEmpty();
    assertThat(change.change(admin, saved.tariff().id(), priced(50)).sync())
        .map(TariffSync::outcome)
        .contains(Outcome.NOTHING_TO_DISABLE);
  }

  @Test
  void whatComesBackOnSaleFindsItsPlaceInTheGridTaken() {
    TariffId first = add.add(admin, correction(200)).tariff().id();
    change.change(admin, first, active(false));
    SavedTariff second = add.add(admin, correction(300));
    assertThat(second.tariff().rangGrille()).contains(1);
    SavedTariff back = change.change(admin, first, active(true));
    assertThat(back.tariff().rangGrille()).isEmpty();
    assertThat(back.pagePrices().moves()).isFalse();
  }

  @Test
  void aPreviewTellsWhatSavingMakesAndStoresNothing() {
    TariffId first = add.add(admin, correction(200)).tariff().id();
    List<Tariff> before = tariffs.all();
    PreviewTariff preview =
        new PreviewTariff(tariffs, changes, transactions, new InMemoryIdGenerator(), clock);
    assertThat(preview.adding(correction(300)).moves()).isFalse();
    PageGridChange dearer = preview.changing(first, priced(300));
    assertThat(preview.deleting(first).moves()).isFalse();
    assertThatThrownBy(() -> preview.changing(UNKNOWN, priced(300))).isInstanceOf(NotFound.class);
    assertThat(tariffs.all()).isEqualTo(before);
    assertThat(change.change(admin, first, priced(300)).pagePrices()).isEqualTo(dearer);
    assertThat(dearer.after()).isEqualTo(new PageGrid(Money.ofCents(300), Money.ofCents(200)));
    assertThat(delete.delete(admin, first).before()).isEqualTo(dearer.after());
  }

  @Test
  void aPageIsNotPricedByATariffOfAnotherKind() {
    TariffId first = add.add(admin, correction(200)).tariff().id();
    assertThatThrownBy(
            () -> change.change(admin, first, TariffFixtures.fields("Pack", 35_000, "Pack")))
        .isInstanceOf(PagePriceMoved.class);
    assertThat(tariffs.find(first).map(Tariff::prix)).contains(Money.ofCents(200));
  }

  private static TariffFields correction(long cents) {
    return TariffFixtures.fields("Correction " + UUID.randomUUID(), cents, "Correction");
  }

  @Test
  void noTwoTariffsGetTheSameName() {
    Tariff first = add.add(admin, packFields()).tariff();
    Tariff second = add.add(admin, packFields()).tariff();
    assertThatThrownBy(() -> change.change(admin, second.id(), named(first.nom())))
        .isInstanceOf(TariffNameTaken.class);
    assertThat(change.change(admin, first.id(), named(first.nom())).tariff().nom())
        .isEqualTo(first.nom());
    Tariff adoptedTwin = second.change(named(first.nom()), TariffFixtures.LATER).state();
    tariffs.update(adoptedTwin);
    change.change(admin, second.id(), named(first.nom()));
  }

  @Test
  void aDeletedTariffIsWithdrawn() {
    SavedTariff saved = add.add(admin, packFields());
    delete.delete(admin, saved.tariff().id());
    TariffDeleted event = (TariffDeleted) outbox.events().get(1);
    new WithdrawDeletedTariff(catalog).react(event, DELIVERY);
    new WithdrawDeletedTariff(catalog).react(event, DELIVERY);
    assertThat(catalog.onSale).isEmpty();
    assertThat(tariffs.all()).isEmpty();
    publish.react(new TariffChanged(saved.tariff().id()), DELIVERY);
    assertThat(catalog.onSale).isEmpty();
  }

  @Test
  void aTariffThatUnpaidOrdersNameStays() {
    TariffId id = add.add(admin, packFields()).tariff().id();
    awaited.add(id);
    assertThatThrownBy(() -> delete.delete(admin, id)).isInstanceOf(TariffAwaited.class);
    assertThat(tariffs.find(id)).isPresent();
  }

  @Test
  void theUnknownIsNotFound() {
    assertThatThrownBy(() -> change.change(admin, UNKNOWN, active(true)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> delete.delete(admin, UNKNOWN)).isInstanceOf(NotFound.class);
    SyncTariffs syncs = new SyncTariffs(sync, tariffs, audit::add, transactions);
    assertThatThrownBy(() -> syncs.one(admin, UNKNOWN)).isInstanceOf(NotFound.class);
    assertThat(audit).isEmpty();
  }

  @Test
  void allAreSyncedThoughSomeFail() {
    add.add(admin, packFields());
    add.add(admin, packFields());
    catalog.goAway();
    SyncTariffs syncs = new SyncTariffs(sync, tariffs, audit::add, transactions);
    assertThat(syncs.all(admin)).extracting(TariffSync::outcome).containsOnly(Outcome.FAILED);
    catalog.comeBack();
    assertThat(syncs.all(admin)).extracting(TariffSync::outcome).containsOnly(Outcome.UPDATED);
  }

  private Tariff stored(SavedTariff saved) {
    return Optional.of(saved.tariff().id()).flatMap(tariffs::find).orElseThrow();
  }
}
