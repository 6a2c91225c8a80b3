package fr.livrestaka.rest.pricing;

import fr.livrestaka.domain.pricing.TariffFields;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.rest.shared.JsonBody;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What administrators send of a tariff, read field by field (contract B 6.7); the rest is ignored.
 */
@Schema(name = "TariffInput")
record TariffInput(
    @Schema(maxLength = 255, description = "Requis à la création ; unique") @Nullable String nom,
    @Schema(maxLength = 16_000, description = "Requis à la création") @Nullable String description,
    @Schema(minimum = "50", maximum = "99999999", description = "Centimes ; requis à la création")
        @Nullable Integer prix,
    @Schema(
            maxLength = 50,
            description = "Déduit du prix s'il manque, et à chaque changement du prix")
        @Nullable String prixFormate,
    @Schema(maxLength = 100, description = "Requis à la création") @Nullable String typeService,
    @Schema(maxLength = 100, description = "Vide : aucune") @Nullable String dureeEstimee,
    @Schema(defaultValue = "true") @Nullable Boolean actif,
    @Schema(defaultValue = "0") @Nullable Integer ordre,
    @Schema(
            minimum = "0",
            maximum = "2",
            description =
                "Place dans la grille du prix à la page : 1 pour les pages 11 à 300, 2 au-delà ; "
                    + "0 ou null : aucune. Non envoyé : inchangé")
        @Nullable Integer rangGrille) {
  private static final String PLACE = "rangGrille";
  private static final String DURATION = "dureeEstimee";

  /**
   * @throws InvalidInput where a field has the wrong type or breaks a rule
   */
  static TariffFields read(JsonBody body) {
    return new TariffFields(
        body.textOrAbsent("nom"),
        body.textOrAbsent("description"),
        body.numberOrAbsent("prix").map(Money::ofCents),
        body.text("prixFormate"),
        body.textOrAbsent("typeService"),
        duration(body),
        body.flag("actif"),
        body.number("ordre"),
        place(body));
  }

  /** Null takes it out of the grid, as 0 does. */
  private static Optional<Integer> place(JsonBody body) {
    if (!body.has(PLACE)) return Optional.empty();
    return body.number(PLACE).or(() -> Optional.of(TariffFields.NO_PLACE));
  }

  /** Null removes it, as a blank text does. */
  private static Optional<String> duration(JsonBody body) {
    return body.has(DURATION) ? Optional.of(body.text(DURATION).orElse("")) : Optional.empty();
  }
}
