package fr.livrestaka.application.pricing.port;

import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.pricing.refusals.CatalogFailed;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * The payment service's catalogue of products and prices (contract A R10). Never inside a
 * transaction. What is done twice, or by two at once, ends as if it were done once.
 */
public interface TariffCatalog {
  /**
   * Where the catalogue has a tariff.
   *
   * @param priceId empty where the service is priced by page, for which one price would not do
   */
  record Entry(String productId, Optional<String> priceId) {}

  /**
   * Makes the tariff's product, or brings it up to date: on sale, with the tariff's name,
   * description and price; former prices are archived. At most one product is made for a tariff,
   * whether the ids have been stored or not.
   *
   * @return empty where there is no payment service: then nothing happens
   * @throws CatalogFailed it refuses or does not answer; call again
   */
  Optional<Entry> publish(Tariff tariff);

  /**
   * Takes the tariff's product off sale; it keeps its ids.
   *
   * @param stripeProductId as stored
   * @return false where there is no such product, or no payment service
   * @throws CatalogFailed it refuses or does not answer; call again
   */
  boolean withdraw(TariffId id, Optional<String> stripeProductId, Instant at);

  /**
   * Those of the products that are on sale there.
   *
   * @throws CatalogFailed it refuses or does not answer
   */
  Set<String> onSale(Collection<String> stripeProductIds);
}
