package fr.livrestaka.stripe.payments;

import com.google.gson.JsonObject;
import com.stripe.Stripe;
import com.stripe.model.StripeObject;
import com.stripe.net.ApiResource;
import com.stripe.net.Webhook;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Sends the stand-in's events to this program's own webhook, signed as Stripe signs. */
@Singleton
@Requires(property = "staka.stand-in")
final class StandInWebhooks {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final OwnAddress own;
  private final String secret;
  private final IdGenerator ids;
  private final InstantSource clock;

  StandInWebhooks(
      OwnAddress own,
      @Property(name = "staka.stripe.webhook-secrets") List<String> secrets,
      IdGenerator ids,
      InstantSource clock) {
    this.own = own;
    this.secret = secrets.get(0);
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @throws PaymentServiceFailed it was not taken
   */
  void send(String type, StripeObject object) {
    String body = event(type, object);
    HttpRequest request =
        HttpRequest.newBuilder(own.base().resolve("/payments/webhook"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("stripe-signature", signature(body))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status != 200) throw new PaymentServiceFailed();
    } catch (IOException e) {
      throw new PaymentServiceFailed();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PaymentServiceFailed();
    }
  }

  private String event(String type, StripeObject object) {
    JsonObject data = new JsonObject();
    data.add("object", ApiResource.GSON.toJsonTree(object));
    JsonObject event = new JsonObject();
    event.addProperty("id", "evt_standin_" + ids.next());
    event.addProperty("object", "event");
    event.addProperty("api_version", Stripe.API_VERSION);
    event.addProperty("created", clock.instant().getEpochSecond());
    event.addProperty("type", type);
    event.add("data", data);
    return event.toString();
  }

  private String signature(String body) {
    long now = clock.instant().getEpochSecond();
    try {
      return "t=" + now + ",v1=" + Webhook.Util.computeHmacSha256(secret, now + "." + body);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
