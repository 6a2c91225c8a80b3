package fr.livrestaka.stripe.payments;

import com.google.gson.JsonParseException;
import com.stripe.exception.EventDataObjectDeserializationException;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.model.StripeObject;
import com.stripe.net.ApiResource;
import com.stripe.net.Webhook;
import fr.livrestaka.application.payments.settlement.port.PaymentEvents;
import fr.livrestaka.domain.payments.refusals.MalformedEvent;
import fr.livrestaka.domain.payments.refusals.SignatureRefused;
import fr.livrestaka.domain.payments.settlement.PaymentEvent;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads Stripe's webhooks. The signature is checked over the bytes as they came, against every
 * secret that is configured, so that one can be replaced by another without a gap.
 */
@Singleton
@Requires(property = "staka.stripe.webhook-secrets")
public final class StripeEvents implements PaymentEvents {
  private static final long TOLERANCE_SECONDS = 300;
  private static final Pattern SIGNED_AT = Pattern.compile("(?:^|,)t=([0-9]{1,12})(?:,|$)");
  private static final int LONGEST_ID = 255;
  private static final int LONGEST_TYPE = 100;

  /** The end of the year 9999. */
  private static final long LAST_SECOND = 253_402_300_799L;

  private final List<String> secrets;
  private final InstantSource clock;

  public StripeEvents(
      @Property(name = "staka.stripe.webhook-secrets") List<String> secrets, InstantSource clock) {
    this.secrets = List.copyOf(secrets);
    this.clock = clock;
  }

  @Override
  public PaymentEvent read(byte[] body, String signature) {
    String text = new String(body, StandardCharsets.UTF_8);
    if (isSignedAhead(signature)
        || secrets.stream().noneMatch(secret -> isSigned(text, signature, secret))) {
      throw new SignatureRefused();
    }
    try {
      Event event = event(text);
      if (isAhead(createdAt(event))) throw new MalformedEvent();
      return read(event, text);
    } catch (IllegalArgumentException e) {
      throw new MalformedEvent();
    }
  }

  @Override
  public PaymentEvent reread(String payload) {
    return read(event(payload), payload);
  }

  private static Event event(String payload) {
    try {
      Event event = ApiResource.GSON.fromJson(payload, Event.class);
      if (event != null
          && isShort(event.getId(), LONGEST_ID)
          && isShort(event.getType(), LONGEST_TYPE)) {
        return event;
      }
    } catch (JsonParseException | StackOverflowError e) {
      throw new IllegalArgumentException("no event", e);
    }
    throw new IllegalArgumentException("no event");
  }

  /** The service's library fails in many ways over what it does not expect. */
  private static PaymentEvent read(Event event, String payload) {
    try {
      StripeObject object = event.getDataObjectDeserializer().deserializeUnsafe();
      return new PaymentEvent(
          event.getId(),
          event.getType(),
          StripeEventMapper.source(object),
          StripeEventMapper.of(event.getType(), object, createdAt(event)),
          payload);
    } catch (EventDataObjectDeserializationException | RuntimeException | StackOverflowError e) {
      throw new IllegalArgumentException("no event", e);
    }
  }

  private static boolean isShort(@Nullable String text, int most) {
    return text != null && !text.isEmpty() && text.length() <= most;
  }

  /** The library refuses only what was signed long ago. */
  private boolean isSignedAhead(String signature) {
    Matcher signedAt = SIGNED_AT.matcher(signature);
    return signedAt.find() && isAhead(Instant.ofEpochSecond(Long.parseLong(signedAt.group(1))));
  }

  private boolean isAhead(Instant moment) {
    return moment.isAfter(clock.instant().plusSeconds(TOLERANCE_SECONDS));
  }

  /**
   * @throws IllegalArgumentException where no calendar has that moment
   */
  private static Instant createdAt(Event event) {
    long second = Optional.ofNullable(event.getCreated()).orElse(0L);
    if (second < 0 || second > LAST_SECOND) throw new IllegalArgumentException("no moment");
    return Instant.ofEpochSecond(second);
  }

  private static boolean isSigned(String body, String signature, String secret) {
    try {
      return Webhook.Signature.verifyHeader(body, signature, secret, TOLERANCE_SECONDS);
    } catch (SignatureVerificationException e) {
      return false;
    }
  }
}
