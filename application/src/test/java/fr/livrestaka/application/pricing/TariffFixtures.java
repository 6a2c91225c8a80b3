package fr.livrestaka.application.pricing;

import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffFields;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tariffs to test with, each with an id and a name of its own. */
public final class TariffFixtures {
  public static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");
  public static final Instant LATER = NOON.plusSeconds(60);

  private static final TariffFields NOTHING =
      new TariffFields(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private TariffFixtures() {}

  /** On sale for 350 €, never synchronised. */
  public static Tariff pack() {
    return Tariff.create(new TariffId(UUID.randomUUID().toString()), packFields(), NOON).state();
  }

  public static TariffFields packFields() {
    return packFields(true);
  }

  public static TariffFields packFields(boolean actif) {
    return new TariffFields(
        Optional.of("Pack " + UUID.randomUUID()),
        Optional.of("Tout pour publier un livre"),
        Optional.of(Money.ofCents(35_000)),
        Optional.empty(),
        Optional.of("Pack"),
        Optional.of("15-20 jours"),
        Optional.of(actif),
        Optional.empty(),
        Optional.empty());
  }

  public static TariffFields fields(String nom, long cents, String typeService) {
    return new TariffFields(
        Optional.of(nom),
        Optional.of("Une description"),
        Optional.of(Money.ofCents(cents)),
        Optional.empty(),
        Optional.of(typeService),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static TariffFields named(String nom) {
    return new TariffFields(
        Optional.of(nom),
        NOTHING.description(),
        NOTHING.prix(),
        NOTHING.prixFormate(),
        NOTHING.typeService(),
        NOTHING.dureeEstimee(),
        NOTHING.actif(),
        NOTHING.ordre(),
        NOTHING.rangGrille());
  }

  /** Sets the price alone. */
  public static TariffFields priced(long cents) {
    return priced(cents, Optional.empty());
  }

  public static TariffFields priced(long cents, Optional<String> prixFormate) {
    return new TariffFields(
        NOTHING.nom(),
        NOTHING.description(),
        Optional.of(Money.ofCents(cents)),
        prixFormate,
        NOTHING.typeService(),
        NOTHING.dureeEstimee(),
        NOTHING.actif(),
        NOTHING.ordre(),
        NOTHING.rangGrille());
  }

  /** Takes off sale, or puts on sale. */
  public static TariffFields active(boolean actif) {
    return new TariffFields(
        NOTHING.nom(),
        NOTHING.description(),
        NOTHING.prix(),
        NOTHING.prixFormate(),
        NOTHING.typeService(),
        NOTHING.dureeEstimee(),
        Optional.of(actif),
        NOTHING.ordre(),
        NOTHING.rangGrille());
  }

  /** As {@code tariff}, with these ids of the payment service. */
  public static Tariff known(Tariff tariff, String product, Optional<String> price) {
    return new Tariff(
        tariff.id(),
        tariff.nom(),
        tariff.description(),
        tariff.prix(),
        tariff.prixFormate(),
        tariff.typeService(),
        tariff.dureeEstimee(),
        tariff.actif(),
        tariff.ordre(),
        tariff.createdAt(),
        tariff.updatedAt(),
        Optional.of(product),
        price,
        tariff.rangGrille());
  }
}
