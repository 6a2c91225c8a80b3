package fr.livrestaka.stripe.pricing;

import com.stripe.StripeClient;
import com.stripe.model.Product;
import com.stripe.param.ProductCreateParams;
import com.stripe.param.ProductListParams;
import com.stripe.param.ProductUpdateParams;
import com.stripe.param.common.EmptyParam;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.pricing.refusals.CatalogFailed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Products at Stripe. Those made here bear an id made of the tariff's, so that Stripe itself
 * refuses a second one, whatever was stored of the first.
 */
final class StripeProducts {
  private static final String MISSING = "resource_missing";
  private static final String THERE_ALREADY = "resource_already_exists";
  private static final String DEACTIVATED_AT = "deactivatedAt";

  private final StripeClient stripe;
  private final CatalogKeys keys;

  StripeProducts(StripeClient stripe, CatalogKeys keys) {
    this.stripe = stripe;
    this.keys = keys;
  }

  /** The tariff's product, on sale and with the tariff's texts. */
  Product publish(Tariff tariff) {
    return tariff
        .stripeProductId()
        .flatMap(id -> update(id, published(tariff)))
        .orElseGet(() -> create(tariff));
  }

  /**
   * @param price empty: none
   */
  void setDefaultPrice(Product product, Optional<String> price) {
    if (Optional.ofNullable(product.getDefaultPrice()).equals(price)) return;
    ProductUpdateParams.Builder params = ProductUpdateParams.builder();
    price.ifPresentOrElse(params::setDefaultPrice, () -> params.setDefaultPrice(EmptyParam.EMPTY));
    if (update(product.getId(), params.build()).isEmpty()) throw new CatalogFailed();
  }

  /** False where Stripe knows neither the stored product nor one made here. */
  boolean withdraw(TariffId id, Optional<String> stored, Instant at) {
    ProductUpdateParams params =
        ProductUpdateParams.builder()
            .setActive(false)
            .putMetadata(StripePrices.TARIFF, id.value())
            .putMetadata(DEACTIVATED_AT, at.toString())
            .build();
    return stored.flatMap(known -> update(known, params)).isPresent()
        || update(ownId(id), params).isPresent();
  }

  /**
   * @param ids 100 at most
   */
  List<String> onSale(List<String> ids) {
    ProductListParams params =
        ProductListParams.builder()
            .addAllId(ids)
            .setActive(true)
            .setLimit((long) ids.size())
            .build();
    return CatalogCalls.ask(
        "list products",
        () -> stripe.v1().products().list(params).getData().stream().map(Product::getId).toList());
  }

  private Product create(Tariff tariff) {
    String id = ownId(tariff.id());
    ProductCreateParams params =
        ProductCreateParams.builder()
            .setId(id)
            .setName(tariff.nom())
            .setDescription(tariff.description())
            .putMetadata(StripePrices.TARIFF, tariff.id().value())
            .putMetadata("typeService", tariff.typeService())
            .build();
    return CatalogCalls.askUnless(
            THERE_ALREADY,
            "create a product",
            () -> stripe.v1().products().create(params, keys.making("tariff-product", tariff, id)))
        .or(() -> update(id, published(tariff)))
        .orElseThrow(CatalogFailed::new);
  }

  /** An empty metadata value removes the key. */
  private static ProductUpdateParams published(Tariff tariff) {
    return ProductUpdateParams.builder()
        .setActive(true)
        .setName(tariff.nom())
        .setDescription(tariff.description())
        .putMetadata(StripePrices.TARIFF, tariff.id().value())
        .putMetadata("typeService", tariff.typeService())
        .putMetadata("lastUpdated", tariff.updatedAt().toString())
        .putMetadata(DEACTIVATED_AT, "")
        .build();
  }

  private Optional<Product> update(String id, ProductUpdateParams params) {
    return CatalogCalls.askUnless(
        MISSING,
        "update a product",
        () -> stripe.v1().products().update(id, params, keys.changing("tariff-product")));
  }

  private static String ownId(TariffId id) {
    return "tarif_" + id.value();
  }
}
