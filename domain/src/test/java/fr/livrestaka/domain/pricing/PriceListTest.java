package fr.livrestaka.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.pricing.refusals.AmountTooSmall;
import fr.livrestaka.domain.pricing.refusals.NothingToPay;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceListTest {
  private static final Tariff KDP = tariff("Pack KDP Autoédition", 35_000, "350€", "Pack");

  private static final Tariff CORRECTION =
      tariff("Correction Standard", 200, "2€/page", "Correction");

  private static final PriceList SEEDED = new PriceList(List.of(KDP, at(1, CORRECTION)));

  @ParameterizedTest
  @CsvSource({
    "50, 8000",
    "150, 28000",
    "300, 58000",
    "350, 63000",
    "500, 78000",
    "1000, 128000",
    "11, 200"
  })
  void aManuscriptCostsWhatTheContractSays(int pages, long cents) {
    assertThat(SEEDED.quote(CORRECTION, Optional.of(pages))).isEqualTo(Money.ofCents(cents));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 10})
  void freePagesAloneAreNotOrdered(int pages) {
    assertThatThrownBy(() -> SEEDED.quote(CORRECTION, Optional.of(pages)))
        .isInstanceOf(NothingToPay.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1001, Integer.MAX_VALUE})
  void pagesOutsideTheLimitsAreRefused(int pages) {
    assertThatThrownBy(() -> SEEDED.quote(CORRECTION, Optional.of(pages)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void aServicePricedByPageNeedsPages() {
    assertThatThrownBy(() -> SEEDED.quote(CORRECTION, Optional.empty()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("nombrePages");
  }

  @Test
  void aPackCostsItsPriceWhateverThePages() {
    assertThat(SEEDED.quote(KDP, Optional.empty())).isEqualTo(Money.ofCents(35_000));
    assertThat(SEEDED.quote(KDP, Optional.of(150))).isEqualTo(Money.ofCents(35_000));
  }

  @Test
  void everyPageCostsItsTierAndNoneMakesItCheaper() {
    Random random = new Random(20261125);
    for (int run = 0; run < 50; run++) {
      PageGrid grid =
          new PageGrid(Money.ofCents(random.nextInt(1000)), Money.ofCents(random.nextInt(1000)));
      for (int pages = 1; pages <= 2000; pages++) {
        Money step = grid.priceOf(pages).minus(grid.priceOf(pages - 1));
        Money expected =
            pages <= 10 ? Money.ZERO : pages <= 300 ? grid.upTo300() : grid.beyond300();
        assertThat(step).isEqualTo(expected);
      }
    }
  }

  @Test
  void whatCostsNothingOrLessThanACardTakesIsNotOrdered() {
    Tariff free = tariff("Diagnostic", 0, "Offert", "Révision");
    Tariff cheap = tariff("Marque-page", 49, "0,49€", "Objet");
    PriceList adopted = new PriceList(List.of(free, renamed(cheap, "Carte", "0,49€", "Objet")));
    assertThatThrownBy(() -> adopted.quote(free, Optional.empty()))
        .isInstanceOf(NothingToPay.class);
    Tariff card = adopted.onSale().get(1);
    assertThatThrownBy(() -> adopted.quote(card, Optional.empty()))
        .isInstanceOf(AmountTooSmall.class);
    assertThatThrownBy(() -> adopted.verified(Optional.of(card.id().value()), 50))
        .isInstanceOf(AmountTooSmall.class);
    Tariff tenCents = at(1, tariff("Correction", 10, "0,10€/page", "Correction"));
    PriceList cheapPages = new PriceList(List.of(tenCents));
    assertThatThrownBy(() -> cheapPages.quote(tenCents, Optional.of(14)))
        .isInstanceOf(AmountTooSmall.class);
    assertThat(cheapPages.quote(tenCents, Optional.of(15))).isEqualTo(Money.ofCents(50));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0",
    "1, 1, 0, 0",
    "10, 10, 0, 0",
    "11, 10, 1, 0",
    "300, 10, 290, 0",
    "301, 10, 290, 1",
    "1000, 10, 290, 700"
  })
  void theLinesOfAnInvoiceAreThePagesByTheirPrices(int pages, int free, int first, int beyond) {
    PageGrid grid = new PageGrid(Money.ofCents(200), Money.ofCents(100));
    List<PageGrid.Tier> expected =
        Stream.of(
                new PageGrid.Tier(1, free, Money.ZERO),
                new PageGrid.Tier(11, 10 + first, Money.ofCents(200)),
                new PageGrid.Tier(301, 300 + beyond, Money.ofCents(100)))
            .limit(beyond > 0 ? 3 : first > 0 ? 2 : free > 0 ? 1 : 0)
            .toList();
    assertThat(grid.tiers(pages)).isEqualTo(expected);
    assertThat(grid.tiers(pages).stream().mapToInt(PageGrid.Tier::pages).sum()).isEqualTo(pages);
  }

  @Test
  void theLeastPriceOfAPageBeyondTheFirst300IsOneEuro() {
    assertThat(PageGrid.of(List.of(at(1, tariff("Page", 201, "2,01€/page", "Relecture")))))
        .isEqualTo(new PageGrid(Money.ofCents(201), Money.ofCents(101)));
    assertThat(PageGrid.of(List.of(at(1, tariff("Page", 199, "1,99€/page", "Relecture")))))
        .isEqualTo(new PageGrid(Money.ofCents(199), Money.ofCents(100)));
  }

  @Test
  void noPageCostsLessThanNothingAndNoManuscriptHasLessThanNoPages() {
    assertThat(new PageGrid(Money.ZERO, Money.ZERO).priceOf(0)).isEqualTo(Money.ZERO);
    assertThatThrownBy(() -> new PageGrid(Money.ofCents(-1), Money.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PageGrid(Money.ZERO, Money.ofCents(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    PageGrid grid = PageGrid.of(List.of());
    assertThatThrownBy(() -> grid.priceOf(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFormNamesATariffByItsIdOrByItsNameInAnAddress() {
    Tariff first = identified("7f0c", "Pack KDP");
    Tariff second = identified("pack-kdp", "Autre  pack (2)");
    PriceList prices = new PriceList(List.of(first, second));
    assertThat(prices.named("7f0c")).contains(first);
    assertThat(prices.named("pack-kdp")).contains(second);
    assertThat(prices.named("autre-pack-2")).contains(second);
    assertThat(new PriceList(List.of(first)).named("pack-kdp")).contains(first);
    assertThat(prices.named("Pack KDP")).isEmpty();
    assertThat(prices.named("pack")).isEmpty();
  }

  @Test
  void onceThePagesAreCountedAPackCostsItsPriceAndAllElseGoesByThePages() {
    assertThat(SEEDED.verified(Optional.of(KDP.id().value()), 150))
        .isEqualTo(Money.ofCents(35_000));
    assertThat(SEEDED.verified(Optional.of(CORRECTION.id().value()), 150))
        .isEqualTo(Money.ofCents(28_000));
    assertThat(SEEDED.verified(Optional.of("unknown"), 150)).isEqualTo(Money.ofCents(28_000));
    assertThat(SEEDED.verified(Optional.empty(), 1500)).isEqualTo(Money.ofCents(178_000));
    assertThatThrownBy(() -> SEEDED.verified(Optional.empty(), 10))
        .isInstanceOf(NothingToPay.class);
    Tariff free = tariff("Diagnostic", 0, "Offert", "Révision");
    PriceList adopted = new PriceList(List.of(free));
    assertThat(adopted.verified(Optional.of(free.id().value()), 11)).isEqualTo(Money.ofCents(200));
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

  private static Tariff identified(String id, String name) {
    return tariff(id, name, 500, "5€", "Pack");
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
