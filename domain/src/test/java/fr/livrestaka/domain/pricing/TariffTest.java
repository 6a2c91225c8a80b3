package fr.livrestaka.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.pricing.events.TariffChanged;
import fr.livrestaka.domain.pricing.events.TariffDeleted;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import fr.livrestaka.domain.shared.Violation;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TariffTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(60);

  @Test
  void aNewTariffIsOnSaleUnlessSaidOtherwise() {
    Tariff tariff =
        Tariff.create(new TariffId("t"), fields(" Pack KDP ", 35_000, null), NOON).state();
    assertThat(tariff.nom()).isEqualTo("Pack KDP");
    assertThat(tariff.actif()).isTrue();
    assertThat(tariff.ordre()).isZero();
    assertThat(tariff.dureeEstimee()).isEmpty();
    assertThat(tariff.stripeProductId()).isEmpty();
    assertThat(tariff.updatedAt()).isEqualTo(tariff.createdAt()).isEqualTo(NOON);
  }

  @Test
  void whoeverShowsTariffsHearsOfThoseOnSaleAndOfEveryChange() {
    TariffId id = new TariffId("t");
    NextState<Tariff> made = Tariff.create(id, fields("Pack KDP", 35_000, null), NOON);
    assertThat(made.events()).containsExactly(new TariffChanged(id));
    Tariff tariff = made.state();
    assertThat(tariff.change(onlyActif(false), LATER).events())
        .containsExactly(new TariffChanged(id));
    assertThat(tariff.deleted(LATER)).isEqualTo(new TariffDeleted(id, Optional.empty(), LATER));
  }

  @Test
  void whereAllIsAsItWasNobodyHearsOfIt() {
    Tariff tariff =
        Tariff.create(new TariffId("t"), fields("Pack KDP", 35_000, null), NOON).state();
    assertThat(tariff.change(fields("Pack KDP", 35_000, null), LATER))
        .isEqualTo(NextState.of(tariff));
    assertThat(tariff.change(onlyActif(true), LATER)).isEqualTo(NextState.of(tariff));
    assertThat(tariff.change(place(0), LATER)).isEqualTo(NextState.of(tariff));
    assertThat(tariff.change(place(1), LATER).events()).hasSize(1);
    assertThat(tariff.change(duration("7-10 jours"), LATER).events()).hasSize(1);
  }

  @Test
  void whatAChangeDoesNotNameStays() {
    Tariff tariff =
        Tariff.create(new TariffId("t"), fields("Pack KDP", 35_000, null), NOON).state();
    Tariff withdrawn = tariff.change(onlyActif(false), LATER).state();
    assertThat(withdrawn.actif()).isFalse();
    assertThat(withdrawn.change(onlyActif(true), LATER).state())
        .usingRecursiveComparison()
        .ignoringFields("updatedAt")
        .isEqualTo(tariff);
  }

  @Test
  void everyChangeIsLaterThanTheOneBefore() {
    Tariff tariff =
        Tariff.create(new TariffId("t"), fields("Pack KDP", 35_000, null), NOON).state();
    Tariff changed = tariff.change(onlyActif(false), NOON).state();
    assertThat(changed.updatedAt()).isAfter(tariff.updatedAt());
    assertThat(changed.change(onlyActif(true), NOON.minusSeconds(9)).state().updatedAt())
        .isAfter(changed.updatedAt());
  }

  @Test
  void aBlankDurationRemovesIt() {
    Tariff tariff = Tariff.create(new TariffId("t"), duration("7-10 jours"), NOON).state();
    assertThat(tariff.dureeEstimee()).contains("7-10 jours");
    assertThat(tariff.change(onlyActif(true), LATER).state().dureeEstimee()).contains("7-10 jours");
    assertThat(tariff.change(duration(" "), LATER).state().dureeEstimee()).isEmpty();
    assertThat(Tariff.create(new TariffId("t"), duration(" "), NOON).state().dureeEstimee())
        .isEmpty();
  }

  @Test
  void thePlaceInTheGridStaysUntilAnotherIsNamed() {
    Tariff tariff = Tariff.create(new TariffId("t"), fields("Pack", 200, "2€/page"), NOON).state();
    assertThat(tariff.rangGrille()).isEmpty();
    Tariff placed = tariff.change(place(2), LATER).state();
    assertThat(placed.rangGrille()).contains(2);
    assertThat(placed.change(fields("Pack", 300, null), LATER).state().rangGrille()).contains(2);
    assertThat(placed.change(place(0), LATER).state().rangGrille()).isEmpty();
  }

  @Test
  void aNewTariffNeedsNameDescriptionKindAndPrice() {
    assertThatThrownBy(() -> Tariff.create(new TariffId("t"), onlyActif(true), NOON).state())
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.violations())
                    .extracting(Violation::field)
                    .containsExactly("nom", "description", "typeService", "prix"));
  }

  @Test
  void refusesBlanksAndWhatDoesNotFit() {
    refused(() -> fields(" ", 100, null), "nom");
    refused(() -> fields("n".repeat(256), 100, null), "nom");
    refused(() -> fields("n", -1, null), "prix");
    refused(() -> fields("n", 0, null), "prix");
    refused(() -> fields("n", 49, null), "prix");
    assertThat(fields("n", 50, null).prix()).contains(Money.ofCents(50));
    refused(() -> place(-1), "rangGrille");
    refused(() -> place(3), "rangGrille");
    refused(() -> fields("n", TariffFields.HIGHEST_CENTS + 1, null), "prix");
    refused(() -> fields("n", 100, "p".repeat(51)), "prixFormate");
    refused(() -> duration("d".repeat(101)), "dureeEstimee");
    refused(() -> described(" ", "Pack"), "description");
    refused(() -> described("d".repeat(16_001), "Pack"), "description");
    refused(() -> described("d", " "), "typeService");
    refused(() -> described("d", "s".repeat(101)), "typeService");
  }

  @Test
  void takesWhatJustFits() {
    assertThat(fields("n".repeat(255), TariffFields.HIGHEST_CENTS, "p".repeat(50)).prix())
        .contains(Money.ofCents(99_999_999));
    assertThat(described(" " + "d".repeat(16_000) + " ", "s".repeat(100)).description())
        .contains("d".repeat(16_000));
    assertThat(duration("d".repeat(100)).dureeEstimee()).contains("d".repeat(100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"prod_mock_1753000000000", "prod_mock_"})
  void idsThatTheFormerServiceInventedCountAsNone(String invented) {
    Tariff adopted = withIds(invented, invented.replace("prod", "price"));
    assertThat(adopted.stripeProductId()).isEmpty();
    assertThat(adopted.stripePriceId()).isEmpty();
    assertThat(withIds("prod_1", "price_1").stripeProductId()).contains("prod_1");
  }

  private static Tariff withIds(String product, String price) {
    return new Tariff(
        new TariffId("t"),
        "Pack",
        "d",
        Money.ofCents(1),
        "",
        "Pack",
        Optional.empty(),
        true,
        0,
        NOON,
        NOON,
        Optional.of(product),
        Optional.of(price),
        Optional.empty());
  }

  private static void refused(Supplier<TariffFields> making, String field) {
    assertThatThrownBy(making::get)
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(field + ":");
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

  private static TariffFields described(String description, String service) {
    return new TariffFields(
        Optional.of("Pack"),
        Optional.of(description),
        Optional.of(Money.ofCents(100)),
        Optional.empty(),
        Optional.of(service),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static TariffFields duration(String text) {
    return new TariffFields(
        Optional.of("Pack"),
        Optional.of("Une description"),
        Optional.of(Money.ofCents(100)),
        Optional.empty(),
        Optional.of("Pack"),
        Optional.of(text),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static TariffFields place(int place) {
    return new TariffFields(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(place));
  }

  private static TariffFields onlyActif(boolean actif) {
    return new TariffFields(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(actif),
        Optional.empty(),
        Optional.empty());
  }
}
