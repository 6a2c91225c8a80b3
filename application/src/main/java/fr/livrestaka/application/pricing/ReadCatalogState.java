package fr.livrestaka.application.pricing;

import fr.livrestaka.application.pricing.port.TariffCatalog;
import fr.livrestaka.application.pricing.port.TariffSearch;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.refusals.CatalogFailed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the price list with the payment service's catalogue (contract B 6.3). */
@Singleton
public class ReadCatalogState {
  private final TariffSearch search;
  private final TariffCatalog catalog;
  private final Transactions transactions;

  @Inject
  public ReadCatalogState(TariffSearch search, TariffCatalog catalog, Transactions transactions) {
    this.search = search;
    this.catalog = catalog;
    this.transactions = transactions;
  }

  /**
   * A tariff and its product.
   *
   * @param isProductActive empty where it has none
   */
  public record State(Tariff tariff, Optional<Boolean> isProductActive) {}

  /**
   * @return in the order of the price list
   * @throws CatalogFailed the payment service refuses or does not answer
   */
  public List<State> read() {
    List<Tariff> all = transactions.read(search::all);
    Set<String> onSale =
        catalog.onSale(all.stream().flatMap(one -> one.stripeProductId().stream()).toList());
    return all.stream()
        .map(one -> new State(one, one.stripeProductId().map(onSale::contains)))
        .toList();
  }
}
