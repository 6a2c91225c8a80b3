package fr.livrestaka.stripe.shared;

import com.stripe.StripeClient;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Makes the client of Stripe where there is a key. It repeats calls that failed on the way, each
 * repetition with the idempotency key of the first.
 */
@Factory
final class StripeClients {
  private static final int CONNECT_MILLIS = 5_000;
  private static final int READ_MILLIS = 20_000;
  private static final int REPETITIONS = 2;

  /**
   * @param apiBase another address of Stripe, for tests
   */
  @Singleton
  @Requires(property = "staka.stripe.secret-key")
  StripeClient client(
      @Property(name = "staka.stripe.secret-key") String secretKey,
      @Property(name = "staka.stripe.api-base") @Nullable String apiBase) {
    StripeClient.StripeClientBuilder builder =
        StripeClient.builder()
            .setApiKey(secretKey)
            .setHttpClient(new LoggedCalls())
            .setConnectTimeout(CONNECT_MILLIS)
            .setReadTimeout(READ_MILLIS)
            .setMaxNetworkRetries(REPETITIONS);
    if (apiBase != null) builder.setApiBase(apiBase);
    return builder.build();
  }
}
