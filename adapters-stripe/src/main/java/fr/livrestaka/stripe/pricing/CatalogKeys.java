package fr.livrestaka.stripe.pricing;

import com.stripe.net.RequestOptions;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.pricing.Tariff;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Idempotency keys. What makes something has the key of the tariff's state, so that two at once
 * make one; what changes something has a new key at each call, since with a lasting one Stripe
 * would answer a repetition from its memory and change nothing.
 */
final class CatalogKeys {
  private final IdGenerator ids;

  CatalogKeys(IdGenerator ids) {
    this.ids = ids;
  }

  /**
   * @param product the product that gets it; the product's own id where it is the product
   */
  RequestOptions making(String what, Tariff tariff, String product) {
    String state = tariff.id().value() + "|" + tariff.updatedAt().toEpochMilli() + "|" + product;
    return options(what + "-" + UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8)));
  }

  RequestOptions changing(String what) {
    return options(what + "-" + ids.next());
  }

  private static RequestOptions options(String key) {
    return RequestOptions.builder().setIdempotencyKey(key).build();
  }
}
