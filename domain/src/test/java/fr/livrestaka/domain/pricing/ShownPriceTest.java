package fr.livrestaka.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The price of a tariff in the form that clients read. */
class ShownPriceTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(60);

  @ParameterizedTest
  @CsvSource({
    "Pack KDP, 35000, 350€",
    "Pack KDP, 35050, '350,50€'",
    "Pack KDP, 35005, '350,05€'",
    "Pack KDP, 50, '0,50€'",
    "Relecture à la page, 250, '2,50€/page'",
    "Correction Standard, 200, 2€/page"
  })
  void theShownPriceIsMadeWhereNoneIsGiven(String name, long cents, String shown) {
    assertThat(
            Tariff.create(new TariffId("t"), fields(name, cents, null), NOON).state().prixFormate())
        .isEqualTo(shown);
    assertThat(
            Tariff.create(new TariffId("t"), fields(name, cents, "  "), NOON).state().prixFormate())
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "Pack KDP, 35000, 0€, 350€",
    "Pack KDP, 35050, Dès 9€, '350,50€'",
    "Forfait, 250, 0€/page, '2,50€/page'",
    "Correction Standard, 200, 0€, 2€/page"
  })
  void aNewTariffsShownPriceIsMadeFromThePriceWhateverIsGiven(
      String name, long cents, String given, String shown) {
    assertThat(
            Tariff.create(new TariffId("t"), fields(name, cents, given), NOON)
                .state()
                .prixFormate())
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "2€/page, 250, , '2,50€/page'",
    "2 € / page, 300, , 3€ / page",
    "350€, 40000, , 400€",
    "350€ TTC, 40000, , 400€ TTC",
    "À partir de 350€, 40000, , 400€",
    "2€/page (1€ dès 300), 250, , '2,50€/page'",
    "sur devis, 40000, , 400€",
    "2€/page, 250, '99€', '2,50€/page'",
    "350€, 250, '2€/page', '2,50€/page'",
    "350€, 35000, 'Dès 350€', Dès 350€",
    "350€, 35000, '0€', 350€",
    "350€, 35005, '350,05 € TTC', '350,05€ TTC'",
    "350€, 35000, '1 350€', 350€",
    "350€, 35000, ' ', 350€",
    "350€, 35000, 'Sur devis', Sur devis",
    "350€, 35000, '350,00 €', '350,00 €'",
    "350€, 35000, , 350€"
  })
  void aNewPriceMakesANewShownPriceAndKeepsTheUnit(
      String before, long cents, String given, String after) {
    long old = before.startsWith("2") ? 200 : 35_000;
    Tariff tariff =
        stored(Tariff.create(new TariffId("t"), fields("Pack", old, null), NOON).state(), before);
    TariffFields change =
        new TariffFields(
            Optional.empty(),
            Optional.empty(),
            Optional.of(Money.ofCents(cents)),
            Optional.ofNullable(given),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(tariff.change(change, LATER).state().prixFormate()).isEqualTo(after);
  }

  /** As the former service stored it. */
  private static Tariff stored(Tariff tariff, String prixFormate) {
    return new Tariff(
        tariff.id(),
        tariff.nom(),
        tariff.description(),
        tariff.prix(),
        prixFormate,
        tariff.typeService(),
        tariff.dureeEstimee(),
        tariff.actif(),
        tariff.ordre(),
        tariff.createdAt(),
        tariff.updatedAt(),
        tariff.stripeProductId(),
        tariff.stripePriceId(),
        tariff.rangGrille());
  }

  @Test
  void aShownPriceNeverOutgrowsItsColumn() {
    String long50 = "1€" + "/" + "p".repeat(47);
    Tariff tariff = Tariff.create(new TariffId("t"), fields("Pack", 100, long50), NOON).state();
    assertThat(tariff.change(fields("Pack", 9_999_999, null), LATER).state().prixFormate())
        .isEqualTo("99999,99€");
  }

  @Test
  void theUnitStaysAsLongAsTheColumnHasRoomForIt() {
    String unit47 = "/" + "p".repeat(46);
    Tariff tariff =
        Tariff.create(new TariffId("t"), fields("Pack", 100, "1€" + unit47), NOON).state();
    assertThat(tariff.change(fields("Pack", 9_900, null), LATER).state().prixFormate())
        .isEqualTo("99€" + unit47)
        .hasSize(50);
    assertThat(tariff.change(fields("Pack", 19_900, null), LATER).state().prixFormate())
        .isEqualTo("199€");
  }

  @ParameterizedTest
  @CsvSource({"35005, 'Dès 350,05 €'", "35050, 'Dès 350,5 €'", "135000, 'Dès 1 350 €'"})
  void aShownPriceThatNamesThePriceStaysAsItIsGiven(long cents, String given) {
    Tariff tariff = Tariff.create(new TariffId("t"), fields("Pack", cents, null), NOON).state();
    assertThat(tariff.change(fields("Pack", cents, given), LATER).state().prixFormate())
        .isEqualTo(given);
    assertThat(tariff.change(fields("Pack", cents, " "), LATER).state().prixFormate())
        .isEqualTo(tariff.prixFormate());
  }

  private static TariffFields fields(String name, long cents, String shown) {
    return new TariffFields(
        Optional.of(name),
        Optional.of("Une description"),
        Optional.of(Money.ofCents(cents)),
        Optional.ofNullable(shown),
        Optional.of("Pack"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
