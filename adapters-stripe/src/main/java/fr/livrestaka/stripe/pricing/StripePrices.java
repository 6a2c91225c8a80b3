package fr.livrestaka.stripe.pricing;

import com.stripe.StripeClient;
import com.stripe.model.Price;
import com.stripe.model.Product;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceListParams;
import com.stripe.param.PriceUpdateParams;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Prices at Stripe, which never change their amount: another amount is another price, and one that
 * comes back is taken out of the archive.
 */
final class StripePrices {
  static final String TARIFF = "tarifId";
  private static final String ONE_TIME = "one_time";
  private static final String PER_UNIT = "per_unit";
  private static final long MOST = 100;

  private final StripeClient stripe;
  private final CatalogKeys keys;

  StripePrices(StripeClient stripe, CatalogKeys keys) {
    this.stripe = stripe;
    this.keys = keys;
  }

  List<Price> of(Product product) {
    PriceListParams params =
        PriceListParams.builder().setProduct(product.getId()).setLimit(MOST).build();
    return CatalogCalls.ask("list prices", () -> stripe.v1().prices().list(params).getData());
  }

  /** The id of the tariff's price, in use. */
  String publish(Tariff tariff, Product product, List<Price> known) {
    return sameAmount(tariff, product, known)
        .map(this::inUse)
        .orElseGet(() -> create(tariff, product));
  }

  /** Archives the tariff's other prices; those that somebody else has made stay. */
  void retireOthers(Tariff tariff, Optional<String> kept, List<Price> known) {
    known.stream()
        .filter(Price::getActive)
        .filter(price -> !Optional.of(price.getId()).equals(kept))
        .filter(price -> isOf(tariff, price))
        .forEach(price -> setActive(price, false));
  }

  /** The product's default one where it will do, else one in use, else an archived one. */
  private static Optional<Price> sameAmount(Tariff tariff, Product product, List<Price> known) {
    List<Price> same = known.stream().filter(price -> isFor(tariff, price)).toList();
    Stream<Price> preferred =
        same.stream().filter(price -> price.getId().equals(product.getDefaultPrice()));
    Stream<Price> active = same.stream().filter(Price::getActive);
    return Stream.of(preferred, active, same.stream()).flatMap(prices -> prices).findFirst();
  }

  private static boolean isFor(Tariff tariff, Price price) {
    return price.getUnitAmount() != null
        && price.getUnitAmount() == tariff.prix().cents()
        && Money.CURRENCY.equals(price.getCurrency())
        && ONE_TIME.equals(price.getType())
        && PER_UNIT.equals(price.getBillingScheme());
  }

  private static boolean isOf(Tariff tariff, Price price) {
    return tariff.id().value().equals(price.getMetadata().get(TARIFF))
        || tariff.stripePriceId().equals(Optional.of(price.getId()));
  }

  private String inUse(Price price) {
    if (!price.getActive()) setActive(price, true);
    return price.getId();
  }

  private String create(Tariff tariff, Product product) {
    PriceCreateParams params =
        PriceCreateParams.builder()
            .setProduct(product.getId())
            .setCurrency(Money.CURRENCY)
            .setUnitAmount(tariff.prix().cents())
            .putMetadata(TARIFF, tariff.id().value())
            .build();
    return CatalogCalls.ask(
        "create a price",
        () ->
            stripe
                .v1()
                .prices()
                .create(params, keys.making("tariff-price", tariff, product.getId()))
                .getId());
  }

  private void setActive(Price price, boolean active) {
    PriceUpdateParams params = PriceUpdateParams.builder().setActive(active).build();
    CatalogCalls.ask(
        "update a price",
        () -> stripe.v1().prices().update(price.getId(), params, keys.changing("tariff-price")));
  }
}
