package fr.livrestaka.application.pricing;

import fr.livrestaka.application.pricing.port.TariffCatalog;
import fr.livrestaka.domain.pricing.TariffId;
import java.util.Optional;

/**
 * What became of bringing one tariff to the payment service's catalogue (contract B 6.5).
 *
 * @param stripeProductId the product that is concerned
 */
public record TariffSync(
    TariffId tariff,
    Outcome outcome,
    Optional<String> stripeProductId,
    Optional<String> stripePriceId) {

  /** What was done, and why nothing was. */
  public enum Outcome {
    CREATED,
    UPDATED,
    DISABLED,
    /** It is not on sale, and there is no product to take off sale. */
    NOTHING_TO_DISABLE,
    /** There is no payment service, as in development without a key. */
    NO_CATALOG,
    FAILED
  }

  static TariffSync published(TariffId tariff, Outcome outcome, TariffCatalog.Entry entry) {
    return new TariffSync(tariff, outcome, Optional.of(entry.productId()), entry.priceId());
  }

  static TariffSync without(TariffId tariff, Outcome outcome) {
    return new TariffSync(tariff, outcome, Optional.empty(), Optional.empty());
  }

  public boolean succeeded() {
    return outcome != Outcome.FAILED;
  }
}
