package fr.livrestaka.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.pricing.refusals.GridPlaceTaken;
import fr.livrestaka.domain.pricing.refusals.PagePriceMoved;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which changes of tariffs may move the price of pages, and how a refusal shows it. */
class PageGridChangesTest {
  private static final Tariff KDP = tariff("Pack KDP Autoédition", 35_000, "350€", "Pack");

  private static final Tariff CORRECTION =
      tariff("Correction Standard", 200, "2€/page", "Correction");

  private static final PriceList SEEDED = new PriceList(List.of(KDP, at(1, CORRECTION)));

  @Test
  void theGridComesFromTheTariffsThatHaveAPlaceInIt() {
    Tariff dearer = tariff("Correction approfondie", 250, "2,50€/page", "Correction");
    assertThat(PageGrid.of(List.of(KDP, at(2, CORRECTION), at(1, dearer))))
        .isEqualTo(new PageGrid(Money.ofCents(250), Money.ofCents(200)));
    assertThat(PageGrid.of(List.of(KDP, CORRECTION, dearer)))
        .isEqualTo(new PageGrid(Money.ofCents(200), Money.ofCents(100)));
    assertThat(PageGrid.of(List.of(at(1, tariff("Page", 150, "1,50€/page", "Relecture")))))
        .isEqualTo(new PageGrid(Money.ofCents(150), Money.ofCents(100)));
  }

  @ParameterizedTest
  @CsvSource({
    "Mise en page, 2900, 29€, Mise en forme",
    "Mise en page, 100, 1€, Mise en forme",
    "Correction de quatrième, 100, 1€, Correction",
    "Relecture de la page de titre, 4900, 49€, Relecture"
  })
  void aNewTariffLeavesThePriceOfPagesAsItIs(
      String name, long cents, String shown, String service) {
    Tariff added = SEEDED.placedByDefault(tariff(name, cents, shown, service));
    PageGridChange change = SEEDED.with(added);
    assertThat(change.moves()).isFalse();
    assertThat(change.prices())
        .contains(new PageGridChange.Price(250, Money.ofCents(48_000), Money.ofCents(48_000)));
    PriceList after = new PriceList(List.of(KDP, at(1, CORRECTION), added));
    assertThat(after.quote(CORRECTION, Optional.of(350))).isEqualTo(Money.ofCents(63_000));
    assertThat(after.quote(CORRECTION, Optional.of(250))).isEqualTo(Money.ofCents(48_000));
  }

  @Test
  void aTariffThatIsNoPriceOfAPageIsRefusedInTheGrid() {
    Tariff flat = at(2, tariff("Mise en page", 2_900, "29€", "Mise en forme"));
    assertThatThrownBy(() -> SEEDED.with(flat))
        .isInstanceOfSatisfying(
            PagePriceMoved.class,
            refusal ->
                assertThat(refusal.arguments())
                    .containsEntry("pages", 1000)
                    .containsEntry("before", Money.ofCents(128_000))
                    .containsEntry("after", Money.ofCents(2_088_000)));
    Tariff sold = at(1, tariff("Correction Standard", 35_000, "350€", "Correction"));
    assertThatThrownBy(() -> SEEDED.with(sold)).isInstanceOf(PagePriceMoved.class);
    Tariff typo = at(1, tariff("Correction Standard", 20_000, "200€/page", "Correction"));
    assertThatThrownBy(() -> SEEDED.with(typo)).isInstanceOf(PagePriceMoved.class);
    Tariff renamed = at(1, renamed(CORRECTION, "Diagnostic", "2€", "Révision"));
    assertThatThrownBy(() -> SEEDED.with(renamed)).isInstanceOf(PagePriceMoved.class);
  }

  /** As the former rule had put it there; see decision 35. */
  @Test
  void oneThatTheGridWasTakenOverWithStaysAsLongAsItMovesNothing() {
    Tariff odd = at(2, tariff("Mise en page", 2_900, "29€", "Mise en forme"));
    PriceList adopted = new PriceList(List.of(at(1, CORRECTION), odd));
    assertThat(adopted.with(renamed(odd, "Maquette", "29€", "Mise en forme")).moves()).isFalse();
    Tariff dearer =
        new Tariff(
            odd.id(),
            odd.nom(),
            "",
            Money.ofCents(3_000),
            "30€",
            odd.typeService(),
            Optional.empty(),
            true,
            0,
            odd.createdAt(),
            odd.updatedAt(),
            Optional.empty(),
            Optional.empty(),
            odd.rangGrille());
    assertThatThrownBy(() -> adopted.with(dearer)).isInstanceOf(PagePriceMoved.class);
    PageGridChange healed = adopted.with(odd.placed(Optional.empty()));
    assertThat(healed.after()).isEqualTo(new PageGrid(Money.ofCents(200), Money.ofCents(100)));
  }

  @Test
  void noTwoTariffsOnSaleHaveOnePlace() {
    Tariff other = at(1, tariff("Relecture à la page", 120, "1,20€/page", "Relecture"));
    assertThatThrownBy(() -> SEEDED.with(other))
        .isInstanceOf(GridPlaceTaken.class)
        .hasMessageContaining("Correction Standard");
    assertThat(SEEDED.readmitted(other).rangGrille()).isEmpty();
    assertThat(SEEDED.readmitted(at(2, other)).rangGrille()).contains(2);
  }

  @Test
  void theFirstPriceOfAPageIsOneWithoutBeingToldSo() {
    PriceList packs = new PriceList(List.of(KDP));
    Tariff first = tariff("Correction", 300, "3€/page", "Correction");
    assertThat(packs.placedByDefault(first).rangGrille()).contains(1);
    assertThat(packs.placedByDefault(KDP).rangGrille()).isEmpty();
    assertThat(SEEDED.placedByDefault(first).rangGrille()).isEmpty();
  }

  @Test
  void whatGoesIsShown() {
    assertThat(SEEDED.without(KDP.id()).moves()).isFalse();
    Tariff dearer = at(1, tariff("Correction", 300, "3€/page", "Correction"));
    assertThat(new PriceList(List.of(dearer)).without(dearer.id()).prices())
        .contains(new PageGridChange.Price(250, Money.ofCents(72_000), Money.ofCents(48_000)));
  }

  @Test
  void aRefusedChangeShowsTheManuscriptThatItMovesMost() {
    PageGrid before = new PageGrid(Money.ofCents(200), Money.ofCents(100));
    PageGrid after = new PageGrid(Money.ofCents(800), Money.ofCents(1));
    assertThat(new PageGridChange(before, after).mostMoved())
        .isEqualTo(new PageGridChange.Price(350, Money.ofCents(63_000), Money.ofCents(232_050)));
  }

  private static Tariff at(int place, Tariff tariff) {
    return tariff.placed(Optional.of(place));
  }

  private static Tariff renamed(Tariff tariff, String name, String shown, String service) {
    return new Tariff(
        tariff.id(),
        name,
        "",
        tariff.prix(),
        shown,
        service,
        Optional.empty(),
        true,
        0,
        tariff.createdAt(),
        tariff.updatedAt(),
        Optional.empty(),
        Optional.empty(),
        tariff.rangGrille());
  }

  private static Tariff tariff(String name, long cents, String shown, String service) {
    return tariff(name, name, cents, shown, service);
  }

  private static Tariff tariff(String id, String name, long cents, String shown, String service) {
    Instant then = Instant.parse("2026-01-01T00:00:00Z");
    return new Tariff(
        new TariffId(id),
        name,
        "",
        Money.ofCents(cents),
        shown,
        service,
        Optional.empty(),
        true,
        0,
        then,
        then,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
