package fr.livrestaka.rest.pricing;

import fr.livrestaka.application.pricing.OfferedTariff;
import fr.livrestaka.domain.pricing.Tariff;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public price list; never carries Stripe's ids. */
@Serdeable
record TariffList(boolean success, List<Line> data, String message, Security security) {

  private static final String PAGE = "page";
  private static final String SERVICE = "prestation";

  /**
   * One tariff; {@code prix} in cents, of one {@code unite}. The total with VAT, the VAT in it,
   * both in cents, and its rate in percent go beside it.
   */
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
      Instant createdAt,
      long prixTTC,
      long montantTVA,
      int tauxTVA,
      String unite) {

    static Line of(OfferedTariff offered) {
      Tariff tariff = offered.tariff();
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
          tariff.createdAt(),
          offered.amounts().total().cents(),
          offered.amounts().tax().cents(),
          offered.vatPercent(),
          tariff.isPagePriced() ? PAGE : SERVICE);
    }
  }

  /** What the list leaves out. */
  @Serdeable
  record Security(boolean onlyActiveTarifs, boolean stripeFieldsHidden) {}

  static TariffList of(List<OfferedTariff> tariffs, String message) {
    return new TariffList(
        true, tariffs.stream().map(Line::of).toList(), message, new Security(true, true));
  }
}
