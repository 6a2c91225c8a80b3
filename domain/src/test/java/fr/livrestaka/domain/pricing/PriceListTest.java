package fr.livrestaka.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceListTest {
  private static final Tariff KDP = tariff("Pack KDP Autoédition", 35_000, "350€", "Pack");
  private static final Tariff CORRECTION =
      tariff("Correction Standard", 200, "2€/page", "Correction");
  private static final PriceList SEEDED = new PriceList(List.of(KDP, CORRECTION));

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
  void theGridComesFromTheCorrectionTariffs() {
    Tariff cheaper = tariff("Relecture à la page", 120, "1,20€/page", "Relecture");
    assertThat(PageGrid.of(List.of(KDP, CORRECTION, cheaper)))
        .isEqualTo(new PageGrid(Money.ofCents(120), Money.ofCents(200)));
    assertThat(PageGrid.of(List.of(KDP)))
        .isEqualTo(new PageGrid(Money.ofCents(200), Money.ofCents(100)));
    assertThat(PageGrid.of(List.of(tariff("Correction", 150, "1,50€/page", "Correction"))))
        .isEqualTo(new PageGrid(Money.ofCents(150), Money.ofCents(100)));
  }

  private static Tariff tariff(String name, long cents, String shown, String service) {
    Instant then = Instant.parse("2026-01-01T00:00:00Z");
    return new Tariff(
        new TariffId(name),
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
        Optional.empty());
  }
}
