package fr.livrestaka.rest.pricing;

import fr.livrestaka.domain.pricing.Tariff;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public price list; never carries Stripe's ids. */
@Serdeable
record TariffList(boolean success, List<Line> data, String message, Security security) {

  /** One tariff; {@code prix} in cents, of a page where the service is priced by page. */
  @Serdeable
  record Line(
      String id,
      String nom,
      String description,
      long prix,
      String prixFormate,
      String typeService,
      @Nullable String dureeEstimee,
      boolean actif,
      int ordre,
      Instant createdAt) {

    static Line of(Tariff tariff) {
      return new Line(
          tariff.id().value(),
          tariff.nom(),
          tariff.description(),
          tariff.prix().cents(),
          tariff.prixFormate(),
          tariff.typeService(),
          tariff.dureeEstimee().orElse(null),
          tariff.actif(),
          tariff.ordre(),
          tariff.createdAt());
    }
  }

  /** What the list leaves out. */
  @Serdeable
  record Security(boolean onlyActiveTarifs, boolean stripeFieldsHidden) {}

  static TariffList of(List<Tariff> tariffs, String message) {
    return new TariffList(
        true, tariffs.stream().map(Line::of).toList(), message, new Security(true, true));
  }
}
