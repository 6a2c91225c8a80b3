package fr.livrestaka.stripe.pricing;

import com.stripe.StripeClient;
import com.stripe.model.Price;
import com.stripe.model.Product;
import fr.livrestaka.application.pricing.port.TariffCatalog;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The price list in Stripe's catalogue (contract A R10). */
@Singleton
@Requires(beans = StripeClient.class)
public final class StripeTariffCatalog implements TariffCatalog {
  private static final int PORTION = 100;

  private final StripeProducts products;
  private final StripePrices prices;

  public StripeTariffCatalog(StripeClient stripe, IdGenerator ids) {
    CatalogKeys keys = new CatalogKeys(ids);
    this.products = new StripeProducts(stripe, keys);
    this.prices = new StripePrices(stripe, keys);
  }

  /** A price is archived after it is no longer the default, since Stripe refuses the contrary. */
  @Override
  public Optional<Entry> publish(Tariff tariff) {
    Product product = products.publish(tariff);
    List<Price> known = prices.of(product);
    Optional<String> price =
        tariff.isPagePriced()
            ? Optional.empty()
            : Optional.of(prices.publish(tariff, product, known));
    products.setDefaultPrice(product, price);
    prices.retireOthers(tariff, price, known);
    return Optional.of(new Entry(product.getId(), price));
  }

  @Override
  public boolean withdraw(TariffId id, Optional<String> stripeProductId, Instant at) {
    return products.withdraw(id, stripeProductId, at);
  }

  @Override
  public Set<String> onSale(Collection<String> stripeProductIds) {
    List<String> ids = List.copyOf(stripeProductIds);
    Set<String> found = new HashSet<>();
    for (int from = 0; from < ids.size(); from += PORTION) {
      found.addAll(products.onSale(ids.subList(from, Math.min(ids.size(), from + PORTION))));
    }
    return found;
  }
}
