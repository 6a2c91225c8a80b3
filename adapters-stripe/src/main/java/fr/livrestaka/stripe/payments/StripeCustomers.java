package fr.livrestaka.stripe.payments;

import com.stripe.StripeClient;
import com.stripe.model.Customer;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.CustomerListParams;
import fr.livrestaka.application.payments.cards.CardHolder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Customers at Stripe, found by e-mail address; their ids are not kept (contract A R9). */
final class StripeCustomers {
  private static final long MOST = 100;
  private static final int KEY_BYTES = 8;

  private final StripeClient stripe;

  StripeCustomers(StripeClient stripe) {
    this.stripe = stripe;
  }

  /** Ids of the customers with the holder's address, the first match first. */
  List<String> find(CardHolder holder) {
    CustomerListParams wanted =
        CustomerListParams.builder().setEmail(holder.email()).setLimit(MOST).build();
    return StripeCalls.ask(
        "list customers",
        () ->
            stripe.v1().customers().list(wanted).getData().stream().map(Customer::getId).toList());
  }

  String findOrCreate(CardHolder holder) {
    return find(holder).stream().findFirst().orElseGet(() -> create(holder));
  }

  private String create(CardHolder holder) {
    CustomerCreateParams params = CustomerCreateParams.builder().setEmail(holder.email()).build();
    RequestOptions options =
        RequestOptions.builder().setIdempotencyKey(creationKey(holder)).build();
    return StripeCalls.ask(
        "create a customer", () -> stripe.v1().customers().create(params, options).getId());
  }

  /** The same for two calls at once, another one after a change of the address. */
  private static String creationKey(CardHolder holder) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(holder.email().getBytes(StandardCharsets.UTF_8));
      return "customer-"
          + holder.id().value()
          + "-"
          + HexFormat.of().formatHex(digest, 0, KEY_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
