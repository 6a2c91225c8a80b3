package fr.livrestaka.persistence.pricing;

import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.Money;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code tarifs}. */
@MappedEntity(value = "tarifs", namingStrategy = NamingStrategies.Raw.class)
record TariffRow(
    @Id String id,
    String nom,
    String description,
    int prix,
    String prixFormate,
    String typeService,
    @Nullable String dureeEstimee,
    boolean actif,
    int ordre,
    Instant createdAt,
    Instant updatedAt,
    @Nullable String stripePriceId,
    @Nullable String stripeProductId,
    @Nullable Integer rangGrille) {

  static TariffRow of(Tariff tariff) {
    return new TariffRow(
        tariff.id().value(),
        tariff.nom(),
        tariff.description(),
        Math.toIntExact(tariff.prix().cents()),
        tariff.prixFormate(),
        tariff.typeService(),
        tariff.dureeEstimee().orElse(null),
        tariff.actif(),
        tariff.ordre(),
        tariff.createdAt(),
        tariff.updatedAt(),
        tariff.stripePriceId().orElse(null),
        tariff.stripeProductId().orElse(null),
        tariff.rangGrille().orElse(null));
  }

  Tariff toTariff() {
    return new Tariff(
        new TariffId(id),
        nom,
        description,
        Money.ofCents(prix),
        prixFormate,
        typeService,
        Optional.ofNullable(dureeEstimee),
        actif,
        ordre,
        createdAt,
        updatedAt,
        Optional.ofNullable(stripeProductId),
        Optional.ofNullable(stripePriceId),
        Optional.ofNullable(rangGrille));
  }
}
