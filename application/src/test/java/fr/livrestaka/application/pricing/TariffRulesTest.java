package fr.livrestaka.application.pricing;

import static fr.livrestaka.application.pricing.TariffFixtures.active;
import static fr.livrestaka.application.pricing.TariffFixtures.named;
import static fr.livrestaka.application.pricing.TariffFixtures.packFields;
import static fr.livrestaka.application.pricing.TariffFixtures.priced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.pricing.ReadCatalogState.State;
import fr.livrestaka.application.pricing.TariffSync.Outcome;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffFields;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.pricing.refusals.PagePriceMoved;
import fr.livrestaka.domain.pricing.refusals.TariffNameTaken;
import fr.livrestaka.domain.shared.Money;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What administrators may do to the price list, and what is seen of it. */
class TariffRulesTest {
  private final InMemoryHouse house = new InMemoryHouse();
  private final Caller admin = InMemoryHouse.caller(house.person(Role.ADMIN));
  private final InMemoryTariffs tariffs = house.get(InMemoryTariffs.class);
  private final AddTariff add = house.get(AddTariff.class);
  private final ChangeTariff change = house.get(ChangeTariff.class);
  private final PreviewTariff preview = house.get(PreviewTariff.class);

  @Test
  void aChangeGivesTheListAnotherOrder() {
    Tariff first = added();
    Tariff second = added();
    change.change(admin, first.id(), at(7));
    change.change(admin, second.id(), at(3));
    assertThat(onSale()).containsExactly(second.id(), first.id());
    change.change(admin, first.id(), at(0));
    assertThat(onSale()).containsExactly(first.id(), second.id());
  }

  @Test
  void whatIsTakenOffSaleIsNotOfferedUntilItComesBack() {
    Tariff tariff = added();
    Tariff off = change.change(admin, tariff.id(), active(false)).tariff();
    assertThat(onSale()).isEmpty();
    assertThat(off.nom()).isEqualTo(tariff.nom());
    assertThat(off.prix()).isEqualTo(tariff.prix());
    change.change(admin, tariff.id(), active(true));
    assertThat(onSale()).containsExactly(tariff.id());
    house.get(DeleteTariff.class).delete(admin, tariff.id());
    assertThat(onSale()).isEmpty();
  }

  @Test
  void whatIsDeletedIsWithdrawnFromTheCatalogueAfterwards() {
    Tariff tariff = added();
    house.carryOut();
    InMemoryTariffCatalog catalog = house.get(InMemoryTariffCatalog.class);
    assertThat(catalog.onSale.values()).extracting(Tariff::id).containsExactly(tariff.id());
    house.get(DeleteTariff.class).delete(admin, tariff.id());
    house.carryOut();
    assertThat(catalog.onSale).isEmpty();
  }

  @Test
  void aNameIsTakenInAnyCase() {
    Tariff first = added();
    Tariff second = added();
    String taken = first.nom().toUpperCase(Locale.ROOT);
    assertThatExceptionOfType(TariffNameTaken.class)
        .isThrownBy(() -> add.add(admin, TariffFixtures.fields(taken, 35_000, "Pack")));
    assertThatExceptionOfType(TariffNameTaken.class)
        .isThrownBy(() -> change.change(admin, second.id(), named(taken)));
    assertThat(change.change(admin, first.id(), named(taken)).tariff().nom()).isEqualTo(taken);
    assertThat(tariffs.find(second.id()).map(Tariff::nom)).contains(second.nom());
  }

  @Test
  void theAuditLogTellsHowMuchAChangeWeighs() {
    Tariff tariff = added();
    change.change(admin, tariff.id(), priced(40_000));
    house.get(SyncTariffs.class).one(admin, tariff.id());
    house.get(DeleteTariff.class).delete(admin, tariff.id());
    assertThat(house.audited())
        .extracting(entry -> entry.action() + " " + entry.severity())
        .containsExactly(
            "TARIFF_CREATED MEDIUM",
            "TARIFF_UPDATED MEDIUM",
            "TARIFF_SYNC_REQUESTED MEDIUM",
            "TARIFF_DELETED HIGH");
    assertThat(house.audited())
        .allMatch(entry -> entry.targetId().equals(Optional.of(tariff.id().value())))
        .allMatch(entry -> entry.actor().equals(admin.email()));
  }

  @Test
  void whatIsPricedByPageHasAnActiveProductWithoutAPrice() {
    Tariff byPage = add.add(admin, correction(200)).tariff();
    State state = house.get(ReadCatalogState.class).read().getFirst();
    assertThat(state.tariff().id()).isEqualTo(byPage.id());
    assertThat(state.tariff().stripeProductId()).isPresent();
    assertThat(state.tariff().stripePriceId()).isEmpty();
    assertThat(state.isProductActive()).contains(true);
  }

  @Test
  void anIdThatTheFormerServiceInventedIsReplacedByARealOne() {
    Tariff adopted =
        TariffFixtures.known(
            TariffFixtures.pack(), "prod_mock_1753", Optional.of("price_mock_1753"));
    tariffs.add(adopted);
    assertThat(house.get(ReadCatalogState.class).read())
        .containsExactly(new State(adopted, Optional.empty()));
    TariffSync sync = house.get(SyncTariffs.class).one(admin, adopted.id());
    assertThat(sync.outcome()).isEqualTo(Outcome.CREATED);
    assertThat(sync.stripeProductId()).isPresent();
    assertThat(tariffs.find(adopted.id()).flatMap(Tariff::stripeProductId))
        .isEqualTo(sync.stripeProductId());
    assertThat(house.get(SyncTariffs.class).one(admin, adopted.id()).outcome())
        .isEqualTo(Outcome.UPDATED);
  }

  @Test
  void aTariffOfAnotherKindThatWouldPriceThePagesIsRefusedAndSaysWhatPagesWouldCost() {
    add.add(admin, correction(200));
    TariffFields flat = placed(TariffFixtures.fields("Mise en page", 2_900, "Mise en forme"), 2);
    refusedAt1000Pages(() -> add.add(admin, flat), 2_088_000);
    refusedAt1000Pages(() -> preview.adding(flat), 2_088_000);
    Tariff pack = added();
    refusedAt1000Pages(() -> change.change(admin, pack.id(), place(2)), 24_558_000);
    refusedAt1000Pages(() -> preview.changing(pack.id(), place(2)), 24_558_000);
    assertThat(tariffs.all()).hasSize(2);
    assertThat(tariffs.find(pack.id()).flatMap(Tariff::rangGrille)).isEmpty();
  }

  private static void refusedAt1000Pages(ThrowingCallable work, long cents) {
    assertThatExceptionOfType(PagePriceMoved.class)
        .isThrownBy(work)
        .satisfies(
            refusal ->
                assertThat(refusal.arguments())
                    .containsEntry("pages", 1000)
                    .containsEntry("before", Money.ofCents(128_000))
                    .containsEntry("after", Money.ofCents(cents)));
  }

  private Tariff added() {
    return add.add(admin, packFields()).tariff();
  }

  private List<TariffId> onSale() {
    return house.get(ListTariffs.class).onSale().stream()
        .map(offered -> offered.tariff().id())
        .toList();
  }

  private static TariffFields correction(long cents) {
    return TariffFixtures.fields("Correction Standard", cents, "Correction");
  }

  private static TariffFields at(int ordre) {
    return with(active(true), Optional.of(ordre), Optional.empty());
  }

  private static TariffFields place(int place) {
    return placed(active(true), place);
  }

  private static TariffFields placed(TariffFields fields, int place) {
    return with(fields, Optional.empty(), Optional.of(place));
  }

  private static TariffFields with(
      TariffFields fields, Optional<Integer> ordre, Optional<Integer> place) {
    return new TariffFields(
        fields.nom(),
        fields.description(),
        fields.prix(),
        fields.prixFormate(),
        fields.typeService(),
        fields.dureeEstimee(),
        fields.actif(),
        ordre,
        place);
  }
}
