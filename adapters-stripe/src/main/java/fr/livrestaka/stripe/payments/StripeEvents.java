package fr.livrestaka.stripe.payments;

import com.google.gson.JsonSyntaxException;
import com.stripe.exception.EventDataObjectDeserializationException;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.model.StripeObject;
import com.stripe.net.ApiResource;
import com.stripe.net.Webhook;
import fr.livrestaka.application.payments.port.PaymentEvents;
import fr.livrestaka.domain.payments.PaymentEvent;
import fr.livrestaka.domain.payments.SignatureRefused;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads Stripe's webhooks. The signature is checked over the bytes as they came, against every
 * secret that is configured, so that one can be replaced by another without a gap.
 */
@Singleton
@Requires(property = "staka.stripe.webhook-secrets")
public final class StripeEvents implements PaymentEvents {
  private static final long TOLERANCE_SECONDS = 300;

  private final List<String> secrets;

  public StripeEvents(@Property(name = "staka.stripe.webhook-secrets") List<String> secrets) {
    this.secrets = List.copyOf(secrets);
  }

  @Override
  public PaymentEvent read(byte[] body, String signature) {
    String text = new String(body, StandardCharsets.UTF_8);
    if (secrets.stream().noneMatch(secret -> isSigned(text, signature, secret))) {
      throw new SignatureRefused();
    }
    try {
      return reread(text);
    } catch (IllegalArgumentException e) {
      throw new SignatureRefused();
    }
  }

  @Override
  public PaymentEvent reread(String payload) {
    try {
      Event event = ApiResource.GSON.fromJson(payload, Event.class);
      if (event == null || event.getId() == null || event.getType() == null) {
        throw new IllegalArgumentException("no event");
      }
      StripeObject object = event.getDataObjectDeserializer().deserializeUnsafe();
      return new PaymentEvent(
          event.getId(),
          event.getType(),
          Signals.source(object),
          Signals.of(event.getType(), object, createdAt(event)),
          payload);
    } catch (JsonSyntaxException | EventDataObjectDeserializationException e) {
      throw new IllegalArgumentException("no event", e);
    }
  }

  private static Instant createdAt(Event event) {
    return Instant.ofEpochSecond(Optional.ofNullable(event.getCreated()).orElse(0L));
  }

  private static boolean isSigned(String body, String signature, String secret) {
    try {
      return Webhook.Signature.verifyHeader(body, signature, secret, TOLERANCE_SECONDS);
    } catch (SignatureVerificationException e) {
      return false;
    }
  }
}
