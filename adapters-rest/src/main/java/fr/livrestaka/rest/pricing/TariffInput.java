package fr.livrestaka.rest.pricing;

import fr.livrestaka.domain.pricing.TariffFields;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.rest.shared.body.NotRemovable;
import fr.livrestaka.rest.shared.body.NullMeans;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What administrators send of a tariff (contract B 6.7). */
@Introspected
@Schema(name = "TariffInput")
record TariffInput(
    @Schema(maxLength = 255, description = "Requis à la création ; unique") @NotRemovable
        @Nullable String nom,
    @Schema(maxLength = 16_000, description = "Requis à la création") @NotRemovable
        @Nullable String description,
    @Schema(minimum = "50", maximum = "99999999", description = "Centimes ; requis à la création")
        @NotRemovable
        @Nullable Integer prix,
    @Schema(
            maxLength = 50,
            description = "Déduit du prix s'il manque, et à chaque changement du prix")
        @Nullable String prixFormate,
    @Schema(maxLength = 100, description = "Requis à la création") @NotRemovable
        @Nullable String typeService,
    @Schema(maxLength = 100, description = "Vide : aucune") @NullMeans("")
        @Nullable String dureeEstimee,
    @Schema(defaultValue = "true") @Nullable Boolean actif,
    @Schema(defaultValue = "0") @Nullable Integer ordre,
    @Schema(
            minimum = "0",
            maximum = "2",
            description =
                "Place dans la grille du prix à la page : 1 pour les pages 11 à 300, 2 au-delà ; "
                    + "0 ou null : aucune. Non envoyé : inchangé")
        @NullMeans("0")
        @Nullable Integer rangGrille) {
  /**
   * @throws InvalidInput where a field breaks a rule
   */
  TariffFields toFields() {
    return new TariffFields(
        Optional.ofNullable(nom),
        Optional.ofNullable(description),
        Optional.ofNullable(prix).map(Money::ofCents),
        Optional.ofNullable(prixFormate),
        Optional.ofNullable(typeService),
        Optional.ofNullable(dureeEstimee),
        Optional.ofNullable(actif),
        Optional.ofNullable(ordre),
        Optional.ofNullable(rangGrille));
  }
}
